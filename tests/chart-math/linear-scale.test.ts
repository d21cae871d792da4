import { scaleLinear as scaleOfD3 } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleLinear } from '@/lib/chart-math/linear-scale';

const edge = fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100);
const apart = fc.tuple(edge, edge).filter(([one, other]) => Math.abs(one - other) > 0);
const ascending = apart.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

/** Without the sign of a zero, which D3 leaves to chance. */
const unsigned = (value: number) => value + 0;

test('a scale has the places, values and ticks of D3’s own', () => {
  fc.assert(
    fc.property(ascending, apart, edge, fc.integer({ min: 2, max: 12 }), (domain, range, value, count) => {
      const ours = scaleLinear(domain, range);
      const theirs = scaleOfD3(domain, range);
      expect(ours.ticks(count).map(unsigned)).toEqual(theirs.ticks(count).map(unsigned));
      expect(ours(value)).toBeCloseTo(theirs(value), 6);
      expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 6);
    }),
    { seed: 5 },
  );
});

test('a domain made round holds the one it was, and ends on ticks', () => {
  fc.assert(
    fc.property(ascending, fc.integer({ min: 2, max: 12 }), (domain, count) => {
      const round = scaleLinear(domain, [0, 1]).nice(count);
      const [from, to] = round.domain();
      expect(from).toBeLessThanOrEqual(domain[0]);
      expect(to).toBeGreaterThanOrEqual(domain[1]);
      expect(round.ticks(count)[0]).toBeCloseTo(from, 9);
      expect(round.ticks(count).at(-1)).toBeCloseTo(to, 9);
    }),
    { seed: 5 },
  );
});

test('the only value of a domain stands in the middle', () => {
  expect(scaleLinear([3, 3], [0, 10])(3)).toBe(5);
});
