import type { GroupWindow } from './group-window';
import { addScaledRanks, scaledRankAmong } from './scaled-ranks';
import { rootMeanSquare, ScoreTally, scoredDays } from './score-tally';

/** `SCAR / sd(SCAR)` of a firm in the units of its residuals: times its sigma. */
function generalisedValue({ firms, standardised, standardisedDeviation }: GroupWindow, firm: number): number {
  return (standardised[firm]! / standardisedDeviation) * firms[firm]!.sigma;
}

/** Mean scaled rank of the cumulated abnormal return among each firm's estimation days. */
export function meanGeneralisedRank(window: GroupWindow): number {
  let sum = 0;
  window.firms.forEach((firm, index) => {
    sum += scaledRankAmong(firm.ranked, generalisedValue(window, index));
  });
  return sum / window.firms.length;
}

/**
 * Generalised rank statistic: the M standardised abnormal returns of the estimation window (residual over
 * sigma) and the one cumulated `SCAR / sd(SCAR)` are ranked together for each firm; the cumulated day's mean
 * scaled rank over the root mean square of all days' (Kolari & Pynnonen 2011). `days` is T1, the estimation
 * days and the cumulated one.
 */
export function generalisedRankZ(window: GroupWindow): { z: number; days: number } {
  const tally = new ScoreTally(window.counts, 1);
  const value = new Float64Array(1);
  const place = new Int32Array(1);
  window.firms.forEach((firm, index) => {
    value[0] = generalisedValue(window, index);
    addScaledRanks(tally, firm.ranked, value, place);
  });
  const ranks = tally.averages(0.5);
  return { z: ranks.event[0]! / rootMeanSquare(ranks), days: scoredDays(ranks) + 1 };
}
