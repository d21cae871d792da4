import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '@/lib/statistics/student-t';
import { expectRelative } from '../support/close-to';
import { ESTIMATION_DAYS, estudy2File, estudy2Study } from '../support/estudy2';
import { hasSharedFolder } from '../support/shared-folder';

describe.runIf(hasSharedFolder)('single stocks of the estudy2 sample', () => {
  const { securities } = hasSharedFolder ? estudy2Study() : { securities: [] };
  const rowsByDate = (name: string) => new Map(estudy2File(name).map((row) => [row.date!, row]));

  test('alpha and beta agree, on as many days as each stock had been listed', () => {
    for (const row of estudy2File('out_coef_sim')) {
      const security = securities.find(({ ticker }) => ticker === row.ticker)!;
      expect(security.estimationDays).toBe(Number(row.n));
      expectRelative(security.model?.alpha, Number(row.alpha), 1e-9);
      expectRelative(security.model?.beta, Number(row.beta), 1e-9);
    }
  });

  test('log returns and abnormal returns agree on every estimation and event day', () => {
    const returns = rowsByDate('in_rates');
    const market = rowsByDate('in_rates_index');
    const printed = rowsByDate('out_abnormal_sim');
    const dates = [...printed.keys()].slice(0, ESTIMATION_DAYS);
    for (const { ticker, model, days } of securities) {
      for (const date of dates) {
        const value = returns.get(date)![ticker]!;
        expect(value === '').toBe(printed.get(date)![ticker] === '');
        if (value === '') continue;
        const residual = Number(value) - model!.alpha! - model!.beta! * Number(market.get(date)!['^GSPC']);
        expect(Math.abs(residual - Number(printed.get(date)![ticker]))).toBeLessThan(1e-12);
      }
      for (const { date, abnormal, ...day } of days) {
        expect(Math.abs(day.return! - Number(returns.get(date)![ticker]))).toBeLessThan(1e-12);
        expect(Math.abs(abnormal! - Number(printed.get(date)![ticker]))).toBeLessThan(1e-12);
      }
    }
  });

  test('intervals: the package’s is for the mean prediction, the study’s for a new return and so wider', () => {
    const lower = rowsByDate('out_lower95CI_sim');
    const upper = rowsByDate('out_upper95CI_sim');
    for (const { ticker, model, days } of securities) {
      const quantile = studentTQuantile(0.975, model!.degreesOfFreedom);
      for (const { date, expected, standardError, ...day } of days) {
        const printed = [lower, upper].map((rows) => Number(rows.get(date)![ticker])) as [number, number];
        const meanError = Math.sqrt(standardError! ** 2 - model!.sigma ** 2);
        expect(Math.abs(expected! - quantile * meanError - printed[0])).toBeLessThan(1e-12);
        expect(Math.abs(expected! + quantile * meanError - printed[1])).toBeLessThan(1e-12);
        expectRelative(day.upper! - day.lower!, 2 * quantile * standardError!);
        expect(day.upper! - day.lower!).toBeGreaterThan(printed[1] - printed[0]);
      }
    }
  });
});
