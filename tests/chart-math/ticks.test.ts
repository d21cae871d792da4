import { expect, test } from 'vitest';
import { dayTicks, overhang } from '@/lib/chart-math/day-ticks';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import { roomyScale } from '@/lib/chart-math/roomy-scale';
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

test.each([
  [-0.14, 0.16, 602, 8],
  [-0.27, 0.19, 1120, 11],
  [-0.31, 0.07, 238, 4],
])('ticks from %s to %s leave their labels 66 pixels each', (from, to, width, expected) => {
  const { scale, count } = roomyScale([from, to], [0, width], 66);
  const ticks = scale.ticks(count);
  const gaps = ticks.slice(1).map((tick, place) => scale(tick) - scale(ticks[place]!));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(66);
  expect(scale.domain()).toEqual([ticks[0], ticks.at(-1)]);
  expect(ticks).toHaveLength(expected);
});

test('a scale too short for two labels keeps one at least', () => {
  const { scale, count } = roomyScale([-0.3, 0.1], [0, 60], 66);
  expect(scale.ticks(count).length).toBeGreaterThan(0);
});

test('day 0 is always marked, and only whole days are', () => {
  expect(dayTicks([-1, 1], 10)).toEqual([-1, 0, 1]);
  expect(dayTicks([0, 0], 10)).toEqual([0]);
  expect(dayTicks([-10, 10], 5)).toContain(0);
});

test('a day’s label moves left by what it would reach over the edge, and no further', () => {
  expect(overhang('+60', 300, 306)).toBeCloseTo(6.6, 9);
  expect(overhang('+60', 280, 306)).toBe(0);
});
