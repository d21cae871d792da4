import { describe, expect, test } from 'vitest';
import { chiSquaredUpperTail } from '@/lib/statistics/chi-squared';
import { normalTwoSided } from '@/lib/statistics/normal';
import { exactSignedRankP } from '@/lib/statistics/signed-rank';
import { studentTQuantile, studentTTwoSided } from '@/lib/statistics/student-t';
import { expectRelative } from '../support/close-to';

/* Expected values: scipy 1.17.1, 2 * t.sf, 2 * norm.sf, chi2.sf and t.ppf. */
describe('p-values keep their relative accuracy far in the tail', () => {
  // Of mpmath 1.3.0 with 80 digits, on both sides of where the middle gives way to the tail.
  test.each([
    [-11, 118, 8.413676721602277e-20],
    [2, 10, 0.07338803477074037],
    [-5.614788070503301, 118, 1.3281403884643647e-7],
    [40, 118, 1.7986060643466902e-70],
    [-75, 1, 0.008487760676999944],
    [0.001, 5, 0.9992407867721976],
    [1e-9, 3, 0.9999999992648948],
    [0.5, 248, 0.6175184305335069],
    [1, 248, 0.31828521205101823],
    [1.9999, 248, 0.04660172064024492],
    [2.0001, 248, 0.046579973648021314],
    [3.5, 248, 0.0005514603095896146],
    [1.9999, 2, 0.18351702802906303],
    [2.0001, 2, 0.1834898114763125],
    [1.5, 1, 0.37433408362199766],
    [12.706204736174694, 1, 0.050000000000000044],
    [30, 2.5, 0.0002910647091573954],
    [1.2, 29.5, 0.23968804613430045],
    [0.7, 4999, 0.4839598778111398],
    [2.3, 4999, 0.02148922084297783],
    [9, 4999, 3.147850370347382e-19],
    [2.5, 49_999, 0.012422507874659162],
    [25, 300, 2.479642711947679e-75],
    [1000, 7, 2.6409838375211874e-19],
  ])('of Student t %f with %f degrees of freedom', (t, df, p) => {
    expectRelative(studentTTwoSided(t, df), p, 1e-12);
  });

  test.each([
    [1.959963984540054, 0.05],
    [5, 5.733031437583866e-7],
    [-8, 1.244192114854348e-15],
    [20, 5.507248237212311e-89],
    [37, 1.1451142445047853e-299],
    [0.0001, 0.9999202115440526],
  ])('of the normal %f', (z, p) => {
    expectRelative(normalTwoSided(z), p, 1e-12);
  });

  test.each([
    [3.841458820694124, 1, 0.05],
    [20.81417614225574, 2, 3.0217538076640375e-5],
    [500, 2, 2.6691902155412655e-109],
    [1200, 1, 6.099568814808675e-263],
    [0.01, 1, 0.920344325445942],
  ] as const)('of chi-squared %f with %i degrees of freedom', (value, df, p) => {
    expectRelative(chiSquaredUpperTail(value, df), p, 1e-10);
  });
});

test.each([
  [0.975, 118, 1.980272249272974],
  [0.975, 1, 12.706204736174694],
  [0.8, 118, 0.8446779572547425],
  [0.975, 18, 2.1009220402410382],
])(
  'the %f quantile of Student t with %i degrees of freedom is the tabulated one',
  (probability, df, value) => {
    expectRelative(studentTQuantile(probability, df), value, 1e-12);
  },
);

test('a t that is missing has no p-value', () => {
  expect(studentTTwoSided(Number.NaN, 118)).toBeNaN();
  expect(studentTTwoSided(1, 0)).toBeNaN();
});

test('a t of zero is nothing unusual, and an infinite one is never reached by chance', () => {
  expect(studentTTwoSided(0, 118)).toBe(1);
  expect(studentTTwoSided(Number.NEGATIVE_INFINITY, 118)).toBe(0);
});

test('the exact signed rank p follows the count of sign patterns by hand', () => {
  expectRelative(exactSignedRankP(0, 5), 2 / 32, 1e-15);
  expectRelative(exactSignedRankP(3, 5), (2 * 5) / 32, 1e-15);
  expectRelative(exactSignedRankP(6, 17), 0.000213623046875, 1e-12);
  expect(exactSignedRankP(7.5, 5)).toBe(1);
});

/* Computed with 40 digits from the incomplete beta function (mpmath). */
test.each([
  [1e-8, 118, 0.999999992038041],
  [1e-8, 1, 0.999999993633802],
  [0.01, 5000, 0.992021686322986],
])('Student’s p keeps its digits near 1 too: t = %d with %d degrees of freedom', (t, df, p) => {
  expectRelative(studentTTwoSided(-t, df), p, 1e-14);
});
