import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAtOrBelow, countBelow, medianOfTwoSorted } from '@/lib/statistics/sorted';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
const ascending = (list: number[]) => Float64Array.from(list).sort();

test('the median of two sorted lists is that of the sorted whole', () => {
  fc.assert(
    fc.property(values, values, (first, second) => {
      const whole = ascending([...first, ...second]);
      const half = whole.length >> 1;
      const median = whole.length % 2 === 1 ? whole[half]! : (whole[half - 1]! + whole[half]!) / 2;
      const found = medianOfTwoSorted(ascending(first), ascending(second));
      if (whole.length === 0) expect(found).toBeNaN();
      else expect(found).toBe(median);
    }),
    { numRuns: 2000 },
  );
});

test('counts below and at or below agree with counting one by one', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -21, max: 21 }), (list, value) => {
      expect(countBelow(ascending(list), value)).toBe(list.filter((other) => other < value).length);
      expect(countAtOrBelow(ascending(list), value)).toBe(list.filter((other) => other <= value).length);
    }),
  );
});
