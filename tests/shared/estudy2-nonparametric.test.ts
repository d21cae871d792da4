import { describe, expect, test } from 'vitest';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { expectRelative } from '../support/close-to';
import { ESTIMATION_DAYS, estudy2File, estudy2Study, printedAbnormalReturns } from '../support/estudy2';
import { isPresent, meanOf, medianOf, ranksOf, sumOf } from '../support/plain-statistics';
import { hasSharedFolder } from '../support/shared-folder';

const DAYS = [0, 1, 2, 3, 4];

describe.runIf(hasSharedFolder)('nonparametric tests of the estudy2 sample', () => {
  const { groups } = hasSharedFolder ? estudy2Study() : { groups: [] };
  const printed = hasSharedFolder ? estudy2File('out_nonparametric_sim') : [];
  const column = (name: string) => printed.map((row) => Number(row[name]));
  const ours = (name: GroupTestName) => groups[0]!.days.map(({ tests }) => tests[name]!.statistic!);
  const shown = (values: readonly number[]) => values.map((value) => value.toFixed(4));

  const stocks = (hasSharedFolder ? printedAbnormalReturns() : []).map(({ estimation, event }) => [
    ...estimation,
    ...event,
  ]);
  const lengths = stocks.map((values) => values.filter(isPresent).length);
  const onDay = (scores: (number | null)[][], day: number) =>
    scores.map((values) => values[day] ?? null).filter(isPresent);

  /** Statistics of the event days: each day's score over its root mean square, summed over `mean length` days. */
  function overRootMeanSquare(scores: (number | null)[][], score: (values: number[]) => number): number[] {
    const days = stocks[0]!.map((_, day) => score(onDay(scores, day)));
    const scale = Math.sqrt(sumOf(days.map((value) => value ** 2)) / meanOf(lengths));
    return days.slice(ESTIMATION_DAYS).map((value) => value / scale);
  }

  test('the sign test and Wilcoxon’s W+ agree', () => {
    DAYS.forEach((day) => {
      expectRelative(ours('sign-z')[day], column('sign_stat')[day]!, 1e-9);
      expect(ours('wilcoxon')[day]).toBe(column('wlcx_stat')[day]);
    });
  });

  test('generalised sign: the package pools all stock-days, Cowan averages each stock’s own share', () => {
    const residuals = stocks.flatMap((values) => values.slice(0, ESTIMATION_DAYS).filter(isPresent));
    const share = residuals.filter((residual) => residual > 0).length / residuals.length;
    column('gsign_stat').forEach((statistic, day) => {
      const positives = onDay(stocks, ESTIMATION_DAYS + day).filter((abnormal) => abnormal > 0).length;
      expectRelative((positives - 7 * share) / Math.sqrt(7 * share * (1 - share)), statistic, 1e-9);
    });
    expect(shown(column('gsign_stat'))).toEqual(['1.1517', '0.3957', '1.1517', '1.9076', '2.6636']);
    expect(shown(ours('generalised-sign-z'))).toEqual(['1.1531', '0.3971', '1.1531', '1.9090', '2.6650']);
  });

  test('Corrado’s sign: the package lets all event days into the median and weighs days with missing stocks up', () => {
    const signs = stocks.map((values) => {
      const median = medianOf(values.filter(isPresent));
      return values.map((value) => (value === null ? null : Math.sign(value - median)));
    });
    const statistics = overRootMeanSquare(signs, (day) => (meanOf(day) * 7) / Math.sqrt(day.length));
    for (const day of DAYS) expectRelative(statistics[day], column('csign_stat')[day]!, 1e-9);
    expect(shown(column('csign_stat'))).toEqual(['0.8637', '0.2879', '0.8637', '1.4395', '2.0153']);
    expect(shown(ours('median-sign-z'))).toEqual(['0.8940', '0.2979', '0.8911', '1.4832', '2.0704']);
  });

  test('ranks: the package does not scale them by each stock’s own number of days, and weighs missing days up', () => {
    const ranks = stocks.map((values) => {
      const own = ranksOf(values);
      const mean = meanOf(own.filter(isPresent));
      return own.map((rank) => (rank === null ? null : rank - mean));
    });
    const statistics = overRootMeanSquare(ranks, (day) => (meanOf(day) * 7) / day.length);
    for (const day of DAYS) expectRelative(statistics[day], column('rank_stat')[day]!, 1e-9);
    expect(shown(column('rank_stat'))).toEqual(['0.7962', '-0.1857', '1.0205', '2.1128', '2.9256']);
    expect(shown(ours('rank-z'))).toEqual(['0.9077', '-0.2100', '1.0316', '2.2450', '3.0704']);
  });

  test('modified ranks are scaled as the study’s, but days with missing stocks still weigh more', () => {
    const ranks = stocks.map((values, stock) =>
      ranksOf(values).map((rank) => (rank === null ? null : rank / (lengths[stock]! + 1) - 0.5)),
    );
    const statistics = overRootMeanSquare(ranks, (day) => (meanOf(day) * 7) / Math.sqrt(day.length));
    for (const day of DAYS) expectRelative(statistics[day], column('mrank_stat')[day]!, 1e-9);
    expect(shown(column('mrank_stat'))).toEqual(['0.8499', '-0.2284', '0.9865', '2.1665', '2.9787']);
  });

  test('the rank test of the week: raw ranks about their grand mean in the package, scaled ranks in the study', () => {
    const ranks = stocks.map(ranksOf);
    const center = meanOf(ranks.map((own) => meanOf(own.filter(isPresent))));
    const spread = sumOf(stocks[0]!.map((_, day) => (meanOf(onDay(ranks, day)) - center) ** 2));
    const week = meanOf(DAYS.map((day) => meanOf(onDay(ranks, ESTIMATION_DAYS + day))));
    const statistic = (Math.sqrt(DAYS.length) * (week - center)) / Math.sqrt(spread / meanOf(lengths));
    expectRelative(statistic, Number(estudy2File('out_car_nonparametric_sim')[0]!.statistic), 1e-9);
    expect(statistic.toFixed(4)).toBe('3.0537');
    expect(groups[0]!.windows[0]!.tests['rank-z']?.statistic?.toFixed(4)).toBe('3.0911');
  });
});
