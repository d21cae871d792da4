import { expect, test } from 'vitest';
import { dayTicks } from '@/lib/chart-math/day-ticks';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import { formatPercent } from '@/lib/text/numbers';

test.each([
  [-0.4, 0.35],
  [-0.03, 0.02],
  [-0.0004, 0.0002],
])('no two percentages of an axis from %s to %s read alike', (from, to) => {
  const { ticks, decimals } = percentTicks(scaleLinear([from, to], [0, 400]), 8);
  const texts = ticks.map((tick) => formatPercent(tick, decimals));
  expect(texts.length).toBeGreaterThan(3);
  expect(new Set(texts).size).toBe(texts.length);
});

test('day 0 is always marked, and only whole days are', () => {
  expect(dayTicks([-1, 1], 10)).toEqual([-1, 0, 1]);
  expect(dayTicks([0, 0], 10)).toEqual([0]);
  expect(dayTicks([-10, 10], 5)).toContain(0);
});
