import { expect, test } from 'vitest';
import { headlineTestOf } from '@/lib/event-study/headline-test';
import { minimumDetectableEffect, significanceOf } from '@/lib/event-study/significance';
import { expectRelative } from '../support/close-to';

/* Quantiles from scipy.stats.t: ppf(0.975, 118) = 1.980272249, and ppf(0.975, df) + ppf(0.8, df). */
test('an interval reaches the 97.5 % quantile of Student’s t to either side', () => {
  const { t, lower, upper } = significanceOf(-0.05, 0.02, 118);
  expectRelative(t, -2.5);
  expectRelative(lower, -0.05 - 1.980272249272974 * 0.02, 1e-9);
  expectRelative(upper, -0.05 + 1.980272249272974 * 0.02, 1e-9);
});

test('without an error or an estimate nothing is tested', () => {
  const untested = { standardError: null, t: null, p: null, lower: null, upper: null };
  expect(significanceOf(0.1, 0, 10)).toEqual(untested);
  expect(significanceOf(0.1, Number.NaN, 10)).toEqual(untested);
  expect(significanceOf(Number.NaN, 0.1, 10)).toEqual(untested);
});

test('the minimum detectable effect adds the quantile of 80 % power to that of the 5 % test', () => {
  expectRelative(minimumDetectableEffect(0.01, 3), 0.04160918617647012, 1e-9);
  expectRelative(minimumDetectableEffect(0.02, 118), 0.02 * 2.8249502065277166, 1e-9);
});

test('below five securities the portfolio t leads, from five the Kolari-Pynnönen t, each with its reason', () => {
  expect(headlineTestOf(1, true)).toMatchObject({
    headlineTest: 'portfolio-t',
    headlineReason: expect.stringContaining('With 1 security, statistics that compare'),
  });
  expect(headlineTestOf(4, true).headlineTest).toBe('portfolio-t');
  expect(headlineTestOf(5, true)).toMatchObject({
    headlineTest: 'kolari-pynnonen-t',
    headlineReason: expect.stringContaining('share one date, so their abnormal returns may move together'),
  });
  expect(headlineTestOf(5, false).headlineReason).toContain('dates of their own');
});
