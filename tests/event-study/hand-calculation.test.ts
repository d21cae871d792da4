import { expect, test } from 'vitest';
import { minimumEstimationDays } from '@/lib/event-study/fitted-firm-event';
import { sqTest } from '@/lib/event-study/sq-test';
import { resolveDayZero } from '@/lib/event-study/trading-days';
import { expectRelative } from '../support/close-to';
import { smallStudy } from '../support/small-study';

/*
 * Market 5, 5, 7 and stock 6, 8, 10 percent in the estimation window, market 3, 5 and stock 12, 16 in the
 * event window. By hand: beta = 1.5, alpha = -0.5, residuals (-1, 1, 0), s^2 = 2, abnormal returns (8, 9),
 * covariance s^2 [[8/2, 1], [1, 3/2]] = [[8, 2], [2, 3]], Var(CAR) = 15.
 */
test('a three-day estimation window gives the variances computed by hand', () => {
  const percent = (values: number[]) => values.map((value) => value / 100);
  const { securities } = smallStudy({
    market: percent([5, 5, 7, 3, 5]),
    firms: { ONE: percent([6, 8, 10, 12, 16]) },
    dayZero: 3,
    estimation: [-3, -1],
    window: [0, 1],
  });
  const [security] = securities;
  expectRelative(security?.model?.alpha, -0.005);
  expectRelative(security?.model?.beta, 1.5);
  expectRelative(security?.model?.sigma, Math.sqrt(2) / 100);
  expectRelative(security?.days[0]?.abnormal, 0.08);
  expectRelative(security?.days[0]?.standardError, Math.sqrt(8) / 100);
  expectRelative(security?.days[1]?.abnormal, 0.09);
  expectRelative(security?.days[1]?.standardError, Math.sqrt(3) / 100);
  expectRelative(security?.cars[0]?.car, 0.17);
  expectRelative(security?.cars[0]?.standardError, Math.sqrt(15) / 100);
  expectRelative(security?.path[1]?.car, 0.17);
  expectRelative(security?.path[1]?.upper, 0.17 + (12.706204736174694 * Math.sqrt(15)) / 100);
  expectRelative(security?.cars[0]?.bhar, 1.12 * 1.16 - 1.04 * 1.07);
});

test('a security that is its own benchmark has abnormal return zero and no test', () => {
  const market = Array.from({ length: 80 }, (_, day) => ((day * 37) % 19) / 1000 - 0.009);
  const { securities, groups } = smallStudy({
    market,
    firms: { SPY: market },
    dayZero: 75,
    estimation: [-70, -3],
    window: [-2, 2],
  });
  const [security] = securities;
  expect(security?.problem?.code).toBe('zero-variance');
  for (const day of security?.days ?? []) {
    expect(Math.abs(day.abnormal ?? 1)).toBeLessThan(1e-14);
    expect(day.t).toBeNull();
    expect(day.p).toBeNull();
  }
  expect(groups).toEqual([]);
});

test('too few estimation days are refused with how many there are and how many are needed', () => {
  const market = Array.from({ length: 50 }, (_, day) => ((day * 7) % 11) / 1000);
  const { securities } = smallStudy({
    market,
    firms: { NEW: market.map((value, day) => value + ((day * 5) % 7) / 1000) },
    dayZero: 45,
    estimation: [-130, -11],
    window: [-10, 4],
    options: { minimumEstimationDays: undefined },
  });
  expect(securities[0]?.problem).toMatchObject({ code: 'too-few-estimation-days', have: 35, need: 60 });
  expect(securities[0]?.problem?.message).toContain('NEW has 35 returns');
});

test('the least number of estimation days is 60, or half of a shorter window, and never below the parameters', () => {
  expect(minimumEstimationDays(120, 2)).toBe(60);
  expect(minimumEstimationDays(61, 2)).toBe(60);
  expect(minimumEstimationDays(20, 1)).toBe(10);
  expect(minimumEstimationDays(8, 7)).toBe(10);
});

test('the SQ test counts residuals at or below and at or above the abnormal return', () => {
  const residuals = Float64Array.from([-3, -1, 0, 1, 2, Number.NaN, 4]);
  expect(sqTest(residuals, -2, 1)).toEqual({ p: 4 / 7, pFall: 2 / 7, pRise: 6 / 7, comparisons: 6 });
  expect(sqTest(residuals, 3, 2)).toEqual({ p: 2 / 5 + 2 / 5, pFall: 1, pRise: 2 / 5, comparisons: 4 });
});

test('an event on a closed day moves as the rule says, and one after the close to the next day', () => {
  const calendar = ['2025-01-17', '2025-01-21', '2025-01-22'];
  expect(resolveDayZero(calendar, '2025-01-20')).toBe('2025-01-21');
  expect(resolveDayZero(calendar, '2025-01-20', 'previous')).toBe('2025-01-17');
  expect(resolveDayZero(calendar, '2025-01-20', 'drop')).toBeNull();
  expect(resolveDayZero(calendar, '2025-01-21', 'next', true)).toBe('2025-01-22');
  expect(resolveDayZero(calendar, '2025-01-21')).toBe('2025-01-21');
  expect(resolveDayZero(calendar, '2025-01-23')).toBeNull();
});
