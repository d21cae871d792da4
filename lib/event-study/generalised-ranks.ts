import { averageScaledRanks, rootMeanSquare, scoredDays } from './estimation-time-series';
import type { GroupWindow } from './group-window';

/** The generalised rank statistics of a window before their null distributions are applied. */
export type GeneralisedRanks = {
  /** Mean scaled rank of the cumulated abnormal return. */
  eventRank: number;
  /** `eventRank` over the root mean square of the daily mean ranks. */
  timeSeriesZ: number;
  /** Estimation days and the one cumulated day, T1. */
  days: number;
};

/**
 * Generalised ranks: the M standardised abnormal returns of the estimation window (residual over sigma) and
 * the one cumulated `SCAR / sd(SCAR)` are ranked together for each firm (Kolari & Pynnonen 2011).
 */
export function generalisedRanks({
  firms,
  standardised,
  standardisedDeviation,
  baseline,
}: GroupWindow): GeneralisedRanks {
  const value = new Float64Array(1);
  const ranks = averageScaledRanks(firms, baseline.length, (firm, index) => {
    value[0] = (standardised[index]! / standardisedDeviation) * firm.sigma;
    return value;
  });
  const eventRank = ranks.event[0]!;
  return {
    eventRank,
    timeSeriesZ: eventRank / rootMeanSquare(ranks),
    days: scoredDays(ranks) + 1,
  };
}
