import { expect, test } from 'vitest';
import { adjustForMultipleTesting } from '@/lib/event-study/multiple-testing';
import { expectRelative } from '../support/close-to';

/*
 * By hand, for p = 0.01, 0.04, 0.03, 0.005 and a missing one. Holm: 4 x 0.005 = 0.02, 3 x 0.01 = 0.03,
 * 2 x 0.03 = 0.06, then max(0.06, 1 x 0.04) = 0.06. Benjamini and Hochberg: 4/4 x 0.04 = 0.04,
 * min(0.04, 4/3 x 0.03) = 0.04, 4/2 x 0.01 = 0.02, 4/1 x 0.005 = 0.02.
 */
test('Holm and Benjamini-Hochberg step through the sorted p-values and leave a missing one out', () => {
  const adjusted = adjustForMultipleTesting(Float64Array.of(0.01, 0.04, Number.NaN, 0.03, 0.005));
  const holm = [0.03, 0.06, null, 0.06, 0.02];
  const benjaminiHochberg = [0.02, 0.04, null, 0.04, 0.02];
  holm.forEach((expected, place) => {
    if (expected === null) {
      expect(adjusted.holm[place]).toBeNaN();
      expect(adjusted.benjaminiHochberg[place]).toBeNaN();
    } else {
      expectRelative(adjusted.holm[place], expected);
      expectRelative(adjusted.benjaminiHochberg[place], benjaminiHochberg[place]!);
    }
  });
});

test('an adjusted p-value is never above one', () => {
  const { holm, benjaminiHochberg } = adjustForMultipleTesting(Float64Array.of(0.9, 0.8, 0.7));
  expect([...holm]).toEqual([1, 1, 1]);
  for (const adjusted of benjaminiHochberg) expectRelative(adjusted, 0.9);
});
