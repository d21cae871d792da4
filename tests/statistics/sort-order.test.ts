import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortOrder } from '@/lib/statistics/sort-order';

test('a list is sorted without its missing values, and each place leads back to its value', () => {
  const { sorted, order } = sortOrder(Float64Array.of(3, Number.NaN, -1, 2.5, 0));
  expect([...sorted]).toEqual([-1, 0, 2.5, 3]);
  expect([...order]).toEqual([2, 4, 3, 0]);
});

test('values that differ only in their last digits come in the right order', () => {
  const close = [1 + 4 * Number.EPSILON, 1, 1 + 2 * Number.EPSILON, 1 + Number.EPSILON];
  const { sorted, order } = sortOrder(Float64Array.from(close));
  expect([...sorted]).toEqual([1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON, 1 + 4 * Number.EPSILON]);
  expect([...order]).toEqual([1, 3, 2, 0]);
});

test('any list, of any length and with ties, sorts as the plain comparison does', () => {
  const value = fc.oneof(fc.double(), fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), (list) => {
      const values = Float64Array.from(list);
      const { sorted, order } = sortOrder(values);
      const present = list.filter((one) => !Number.isNaN(one)).sort((first, second) => first - second);
      expect([...sorted].map((one) => one + 0)).toEqual(present.map((one) => one + 0));
      expect([...order].map((place) => values[place]!)).toEqual([...sorted]);
      expect(new Set(order).size).toBe(present.length);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('equal values keep their order', () => {
  const { order } = sortOrder(Float64Array.of(2, 1, 2, 1, Number.NaN, 2));
  expect([...order]).toEqual([1, 3, 0, 2, 5]);
});

test('values that crowd together beside one that is far away sort as the plain comparison does', () => {
  const close = Array.from({ length: 200 }, (_, place) => ((place * 37) % 101) * 1e-9);
  for (const far of [1, -1, 1e300, Number.POSITIVE_INFINITY]) {
    const { sorted, order } = sortOrder(Float64Array.of(...close, far));
    expect([...sorted]).toEqual([...close, far].sort((first, second) => first - second));
    expect([...order].map((place) => [...close, far][place])).toEqual([...sorted]);
  }
});
