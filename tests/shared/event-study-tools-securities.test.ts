import { describe, expect, test } from 'vitest';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { SecurityResult } from '@/lib/event-study/study';
import { studentTTwoSided } from '@/lib/statistics/student-t';
import { expectRelative } from '../support/close-to';
import { printedByEventStudy, sampleStudy } from '../support/event-study-tools';
import { hasSharedFolder } from '../support/shared-folder';

const DAYS = [-2, -1, 0, 1, 2];
const CUMULATED = DAYS.map((day): EventWindow => [-2, day]);

describe.runIf(hasSharedFolder)('single firms of the S&P 500 sample, beside the EventStudy package', () => {
  const { securities } = hasSharedFolder ? sampleStudy({ cars: CUMULATED }) : { securities: [] };
  const securityOf = (row: Record<string, string>): SecurityResult =>
    securities.find(({ id }) => id === row.event_id)!;
  const dayOf = (row: Record<string, string>) =>
    securityOf(row).days.find(({ eventDay }) => eventDay === Number(row.relative_index))!;
  const carOf = (row: Record<string, string>) =>
    securityOf(row).cars.find(({ to }) => to === Number(row.relative_index))!;

  test('the models agree, with the F statistic and p-values that follow from their errors', () => {
    const rows = printedByEventStudy('model');
    expect(rows).toHaveLength(securities.length);
    for (const row of rows) {
      const model = securityOf(row).model!;
      expectRelative(model.alpha, Number(row.alpha), 1e-9);
      expectRelative(model.beta, Number(row.beta));
      expectRelative(model.sigma, Number(row.sigma));
      expectRelative(model.rSquared, Number(row.r2), 1e-9);
      expect(model.degreesOfFreedom).toBe(Number(row.df));
      const alphaT = model.alpha! / model.alphaStandardError!;
      const betaT = model.beta! / model.betaStandardError!;
      expectRelative(betaT ** 2, Number(row.f_stat), 1e-9);
      expectRelative(studentTTwoSided(alphaT, model.degreesOfFreedom), Number(row.pval_alpha), 1e-9);
      expectRelative(studentTTwoSided(betaT, model.degreesOfFreedom), Number(row.pval_beta), 1e-9);
      expectRelative(model.diagnostics?.firstAutocorrelation, Number(row.acf1), 1e-9);
    }
  });

  // The study reports Jarque-Bera and ARCH where the package reports Shapiro-Wilk and Ljung-Box.
  test('the residual diagnostics that both report agree', () => {
    for (const row of printedByEventStudy('diagnostics')) {
      const { diagnostics, sigma, rSquared } = securityOf(row).model!;
      expectRelative(diagnostics?.durbinWatson, Number(row.dw_stat));
      expectRelative(diagnostics?.firstAutocorrelation, Number(row.acf1), 1e-9);
      expectRelative(sigma, Number(row.sigma));
      expectRelative(rSquared, Number(row.r2), 1e-9);
    }
  });

  test('returns and abnormal returns agree on all 2,000 days of estimation and event windows', () => {
    const wide = sampleStudy({ firstDay: -10 });
    const rows = printedByEventStudy('ar');
    expect(rows).toHaveLength(2000);
    for (const row of rows) {
      const { model, days } = wide.securities.find(({ id }) => id === row.event_id)!;
      const fitted = model!.alpha! + model!.beta! * Number(row.index_returns);
      expect(Math.abs(Number(row.firm_returns) - fitted - Number(row.abnormal_returns))).toBeLessThan(1e-12);
      if (Number(row.relative_index) < -10) continue;
      const day = days.find(({ eventDay }) => eventDay === Number(row.relative_index))!;
      expect(day.date).toBe(row.date?.split('.').reverse().join('-'));
      expect(Math.abs(day.return! - Number(row.firm_returns))).toBeLessThan(1e-12);
      expect(Math.abs(day.abnormal! - Number(row.abnormal_returns))).toBeLessThan(1e-12);
    }
  });

  test('the error of a forecast, sigma times the root of c, agrees with the package’s fec sigma', () => {
    const rows = printedByEventStudy('fec_sigma');
    expect(rows).toHaveLength(16 * DAYS.length);
    for (const row of rows) {
      const day = DAYS[Number(row.k) - 1];
      const { standardError } = securityOf(row).days.find(({ eventDay }) => eventDay === day)!;
      expectRelative(standardError, Number(row.fec_sigma));
    }
  });

  test('t of a day: the package divides by sigma alone, the study by the error of a forecast', () => {
    for (const row of printedByEventStudy('single_ART')) {
      const { abnormal, standardError, t } = dayOf(row);
      expectRelative(abnormal! / securityOf(row).model!.sigma, Number(row.ar_t), 1e-9);
      expectRelative(t, abnormal! / standardError!);
      expect(Math.abs(t!)).toBeLessThan(Math.abs(Number(row.ar_t)));
    }
  });

  test('t of a CAR: the package leaves the parameters’ error out, the study does not', () => {
    for (const row of printedByEventStudy('single_CART')) {
      const { car, t, days, standardError } = carOf(row);
      const { sigma } = securityOf(row).model!;
      expect(Math.abs(car! - Number(row.car))).toBeLessThan(1e-12);
      expect(days).toBe(Number(row.event_window_length));
      expectRelative(car! / sigma, Number(row.corrected_car), 1e-9);
      expectRelative(car! / (sigma * Math.sqrt(days)), Number(row.car_t), 1e-9);
      expect(standardError!).toBeGreaterThan(sigma * Math.sqrt(days));
      expect(Math.abs(t!)).toBeLessThan(Math.abs(Number(row.car_t)));
    }
  });

  test('BHAR: the package’s is against the index with error sigma times root n; the study gives both kinds', () => {
    for (const row of printedByEventStudy('single_BHART')) {
      const { bhar, bharAgainstMarket, days } = carOf(row);
      const error = securityOf(row).model!.sigma * Math.sqrt(days);
      expect(Math.abs(bharAgainstMarket! - Number(row.bhar))).toBeLessThan(1e-12);
      expectRelative(error, Number(row.bhar_se));
      expectRelative(bharAgainstMarket! / error, Number(row.bhar_t), 1e-8);
      expect(Math.abs(bhar! - Number(row.bhar))).toBeGreaterThan(1e-4);
    }
  });
});
