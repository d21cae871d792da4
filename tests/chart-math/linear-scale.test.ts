import { scaleLinear as scaleOfD3 } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleLinear } from '@/lib/chart-math/linear-scale';

const edge = fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100);
const apart = fc.tuple(edge, edge).filter(([one, other]) => Math.abs(one - other) > 0);
const ascending = apart.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

/** Without the sign of a zero, which D3 leaves to chance. */
const unsigned = (value: number) => value + 0;

test('a scale has the places, values, ticks and round domains of D3’s own', () => {
  fc.assert(
    fc.property(ascending, apart, edge, fc.integer({ min: 2, max: 12 }), (domain, range, value, count) => {
      const ours = scaleLinear(domain, range).nice(count);
      const theirs = scaleOfD3(domain, range).nice(count);
      expect(ours.domain().map(unsigned)).toEqual(theirs.domain().map(unsigned));
      expect(ours.ticks(count).map(unsigned)).toEqual(theirs.ticks(count).map(unsigned));
      expect(ours(value)).toBeCloseTo(theirs(value), 6);
      expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 6);
    }),
  );
});

test('the only value of a domain stands in the middle', () => {
  expect(scaleLinear([3, 3], [0, 10])(3)).toBe(5);
});
