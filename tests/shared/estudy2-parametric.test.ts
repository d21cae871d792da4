import { describe, expect, test } from 'vitest';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { expectRelative } from '../support/close-to';
import { ESTIMATION_DAYS, estudy2File, estudy2Study, printedAbnormalReturns } from '../support/estudy2';
import { deviationOf, isPresent, meanOf, sumOf, tOfMean } from '../support/plain-statistics';
import { hasSharedFolder } from '../support/shared-folder';

const DAYS = [0, 1, 2, 3, 4];

describe.runIf(hasSharedFolder)('parametric tests of the estudy2 sample', () => {
  const { securities, groups } = hasSharedFolder ? estudy2Study() : { securities: [], groups: [] };
  const printed = hasSharedFolder ? estudy2File('out_parametric_sim') : [];
  const stocks = hasSharedFolder ? printedAbnormalReturns() : [];
  const column = (name: string) => printed.map((row) => Number(row[name]));
  const ours = (name: GroupTestName) => groups[0]!.days.map(({ tests }) => tests[name]!.statistic!);
  const shown = (values: readonly number[]) => values.map((value) => value.toFixed(4));

  /** Mean residual of the stocks there are on each estimation day. */
  const portfolio = Array.from({ length: ESTIMATION_DAYS }, (_, day) =>
    meanOf(stocks.map(({ estimation }) => estimation[day] ?? null).filter(isPresent)),
  );
  const marketReturns = hasSharedFolder
    ? estudy2File('in_rates_index').map((row) => Number(row['^GSPC']))
    : [];
  const marketMean = meanOf(marketReturns.slice(0, ESTIMATION_DAYS));
  const marketSpread = sumOf(
    marketReturns.slice(0, ESTIMATION_DAYS).map((value) => (value - marketMean) ** 2),
  );

  /** The package's forecast-error factor: the market's mean and spread over all days, listed or not. */
  const factorOf = (day: number, listed: number) =>
    1 + 1 / listed + (marketReturns[ESTIMATION_DAYS + day]! - marketMean) ** 2 / marketSpread;

  /** Standardised abnormal returns of a day with the package's sigma, which divides by n - 1. */
  const packageSars = (day: number) =>
    stocks.map(({ estimation, event }) => {
      const residuals = estimation.filter(isPresent);
      return event[day]! / (deviationOf(residuals) * Math.sqrt(factorOf(day, residuals.length)));
    });

  test('mean abnormal returns, the cross-sectional t and the crude dependence t (Brown & Warner 1985) agree', () => {
    groups[0]!.days.forEach(({ aar, size, tests }, place) => {
      expectRelative(aar, column('mean')[place]!, 1e-9);
      expect(size).toBe(7);
      expectRelative(tests['cross-sectional-t']?.statistic, column('t_test_stat')[place]!, 1e-9);
      expectRelative(tests['crude-dependence-t']?.statistic, column('bw_1985_stat')[place]!, 1e-9);
    });
  });

  test('independent firms: the package takes sigma with n − 1 and no error of a forecast, J1 has both right', () => {
    const variances = stocks.map(({ estimation }) => deviationOf(estimation.filter(isPresent)) ** 2);
    column('bw_1980_stat').forEach((statistic, day) => {
      const aar = groups[0]!.days[day]!.aar!;
      expectRelative(aar / (Math.sqrt(sumOf(variances)) / 7), statistic, 1e-9);
    });
    expect(shown(column('bw_1980_stat'))).toEqual(['2.4864', '-3.3703', '-1.7267', '8.1881', '6.2334']);
    expect(shown(ours('independent-j1'))).toEqual(['2.1619', '-3.2506', '-1.6747', '8.1506', '6.0939']);
  });

  test('Patell: the package’s sigma divides by n − 1 instead of n − 2, and its market is that of all days', () => {
    const variance = sumOf(securities.map(({ estimationDays: days }) => (days - 2) / (days - 4)));
    column('pt_stat').forEach((statistic, day) => {
      expectRelative(sumOf(packageSars(day)) / Math.sqrt(variance), statistic, 1e-9);
    });
    expect(shown(column('pt_stat'))).toEqual(['2.5507', '-2.9496', '0.3284', '8.4216', '6.3196']);
    expect(shown(ours('patell-z'))).toEqual(['2.5444', '-2.9421', '0.3290', '8.4027', '6.3057']);
  });

  test('BMP: on the same standardised abnormal returns as the package’s Patell', () => {
    column('bh_stat').forEach((statistic, day) => {
      expectRelative(tOfMean(packageSars(day)), statistic, 1e-9);
    });
    expect(shown(column('bh_stat'))).toEqual(['1.2047', '-1.1753', '0.0761', '2.1666', '8.6521']);
    expect(shown(ours('bmp-t'))).toEqual(['1.2043', '-1.1752', '0.0764', '2.1669', '8.6545']);
  });

  test('Lamb’s t is the portfolio t but for n − 1 instead of n − 2 and the market of all days', () => {
    const listed = meanOf(securities.map(({ estimationDays }) => estimationDays));
    column('lmb_stat').forEach((statistic, day) => {
      const error = deviationOf(portfolio) * Math.sqrt(factorOf(day, listed));
      expectRelative(groups[0]!.days[day]!.aar! / error, statistic, 1e-9);
    });
    expect(shown(column('lmb_stat'))).toEqual(['1.6200', '-2.4355', '-1.2546', '6.1058', '4.5652']);
    expect(shown(ours('portfolio-t'))).toEqual(['1.6162', '-2.4301', '-1.2519', '6.0929', '4.5554']);
  });

  test('over the week the package adds up the days’ t over root L: right for Brown & Warner, not for Lamb', () => {
    const [lamb, brownWarner] = estudy2File('out_car_parametric_sim') as [
      Record<string, string>,
      Record<string, string>,
    ];
    const { caar, tests } = groups[0]!.windows[0]!;
    expectRelative(tests['crude-dependence-t']?.statistic, Number(brownWarner.statistic), 1e-9);
    expectRelative(sumOf(column('lmb_stat')) / Math.sqrt(DAYS.length), Number(lamb.statistic), 1e-9);
    // The sum of daily t leaves out that all days share one error of alpha and beta.
    expect(Number(lamb.statistic).toFixed(4)).toBe('3.8465');
    expect(tests['portfolio-t']?.statistic?.toFixed(4)).toBe('3.7207');
    // What the package calls the CAR's mean is the mean of a day.
    expectRelative(caar! / DAYS.length, Number(lamb.car_mean), 1e-9);
  });
});
