import { describe, expect, test } from 'vitest';
import type { EventWindow } from '@/lib/event-study/event-window';
import { expectRelative } from '../support/close-to';
import { printedByEventStudy, sampleStudy } from '../support/event-study-tools';
import { ranksOf } from '../support/plain-statistics';
import { hasSharedFolder } from '../support/shared-folder';

const DAYS = [-2, -1, 0, 1, 2];

/** Mean over firms of each day's scaled rank among the chosen days of the package's abnormal returns. */
function meanRanks(isChosen: (day: number) => boolean): Map<number, number> {
  const firms = new Map<string, Map<number, number>>();
  for (const row of printedByEventStudy('ar')) {
    const days = firms.get(row.event_id!) ?? new Map<number, number>();
    firms.set(row.event_id!, days);
    const day = Number(row.relative_index);
    if (isChosen(day)) days.set(day, Number(row.abnormal_returns));
  }
  const sums = new Map<number, number>();
  for (const days of firms.values()) {
    const ranks = ranksOf([...days.values()]);
    for (const [place, day] of [...days.keys()].entries())
      sums.set(day, (sums.get(day) ?? 0) + (ranks[place]! / (days.size + 1) - 0.5) / firms.size);
  }
  return sums;
}

/** Corrado's z of one day: its mean rank over the deviation of all days' mean ranks, from `days` of them. */
function rankZ(ranks: Map<number, number>, day: number, days: number): number {
  const squares = [...ranks.values()].map((rank) => rank ** 2);
  return ranks.get(day)! / Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / days);
}

describe.runIf(hasSharedFolder)('the rank test on the S&P 500 sample, beside the EventStudy package', () => {
  const printed = hasSharedFolder ? printedByEventStudy('multi_RankT') : [];

  test('the package ranks 120 estimation and all 5 event days, divides by 125 less one, and repeats the first day’s z on every day', () => {
    const ranks = meanRanks(() => true);
    for (const row of printed) {
      expectRelative(ranks.get(Number(row.relative_index)), Number(row.mean_rank), 1e-9);
      expectRelative(Number(row.rank_z), rankZ(ranks, -2, 124), 1e-9);
    }
    const itsDays = DAYS.map((day) => rankZ(ranks, day, 124).toFixed(3));
    expect(itsDays).toEqual(['-0.178', '-1.403', '-0.475', '4.927', '1.100']);
  });

  test('the study ranks 120 estimation days and the tested day, and divides by all 121 as Corrado (1989) does', () => {
    const cars = DAYS.map((day): EventWindow => [day, day]);
    const { windows } = sampleStudy({ cars }).groups[0]!;
    const ours = windows.map(({ tests }) => tests['rank-z']!.statistic!);
    DAYS.forEach((day, place) => {
      const ranks = meanRanks((other) => other <= -11 || other === day);
      expectRelative(ours[place], rankZ(ranks, day, 121), 1e-9);
    });
    expect(ours.map((z) => z.toFixed(3))).toEqual(['-0.171', '-1.524', '-0.479', '4.916', '1.287']);
  });
});
