import { countAtOrBelow, countBelow } from '../statistics/sorted';
import { alignmentOffset } from './estimation-baseline';
import type { FittedFirmEvent } from './fitted-firm-event';
import { rankedResiduals } from './ranked-residuals';

/** Cross-sectional averages of a score on every estimation day and on the days set beside them. */
export type ScoreSeries = { estimation: Float64Array; event: Float64Array };

/**
 * Averages over firms of the scaled ranks `U = K / (T + 1) - 1/2`, where each firm's estimation residuals
 * and its own `eventValues` are ranked together (T of them; ties share their average rank). Days without a
 * firm are NaN (Corrado 1989; Corrado & Zivney 1992).
 */
export function averageScaledRanks(
  firms: readonly FittedFirmEvent[],
  length: number,
  eventValues: (firm: FittedFirmEvent, index: number) => Float64Array,
): ScoreSeries {
  const tally = new ScoreTally(length);
  firms.forEach((firm, index) => {
    const { sorted, ranks } = rankedResiduals(firm.fitted.residuals);
    const values = eventValues(firm, index);
    const scale = 1 / (sorted.length + values.length + 1);
    addEstimationRanks(tally, firm.fitted.residuals, ranks, values, scale);
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place]!;
      const lower = countBelow(sorted, value) + countIn(values, (other) => other < value);
      const same =
        countAtOrBelow(sorted, value) -
        countBelow(sorted, value) +
        countIn(values, (other) => other === value);
      tally.addEvent(place, (lower + (same + 1) / 2) * scale - 0.5);
    }
  });
  return tally.averages();
}

function countIn(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count;
}

function addEstimationRanks(
  tally: ScoreTally,
  residuals: Float64Array,
  ranks: Float64Array,
  values: Float64Array,
  scale: number,
): void {
  const offset = alignmentOffset(tally.length, residuals);
  const { estimationSums: sums, estimationCounts: counts } = tally;
  for (let day = 0; day < residuals.length; day += 1) {
    const residual = residuals[day]!;
    if (Number.isNaN(residual)) continue;
    let rank = ranks[day]!;
    for (let place = 0; place < values.length; place += 1) {
      if (values[place]! < residual) rank += 1;
      else if (values[place]! === residual) rank += 0.5;
    }
    sums[offset + day]! += rank * scale - 0.5;
    counts[offset + day]! += 1;
  }
}

/** Sums and counts of a score by day, from which the averages are taken. */
export class ScoreTally {
  readonly estimationSums: Float64Array;
  readonly estimationCounts: Int32Array;
  private readonly eventSums: number[] = [];
  private readonly eventCounts: number[] = [];

  constructor(readonly length: number) {
    this.estimationSums = new Float64Array(length);
    this.estimationCounts = new Int32Array(length);
  }

  addEvent(place: number, score: number): void {
    this.eventSums[place] = (this.eventSums[place] ?? 0) + score;
    this.eventCounts[place] = (this.eventCounts[place] ?? 0) + 1;
  }

  averages(): ScoreSeries {
    return {
      estimation: this.estimationSums.map((sum, day) => sum / this.estimationCounts[day]!),
      event: Float64Array.from(this.eventSums, (sum, place) => sum / this.eventCounts[place]!),
    };
  }
}

/** Root of the mean square of a score over the estimation and event days together. */
export function rootMeanSquare({ estimation, event }: ScoreSeries): number {
  let squares = 0;
  let days = 0;
  for (const series of [estimation, event]) {
    for (const score of series) {
      if (Number.isNaN(score)) continue;
      squares += score * score;
      days += 1;
    }
  }
  return Math.sqrt(squares / days);
}

/** Number of estimation days with a score. */
export function scoredDays({ estimation }: ScoreSeries): number {
  let days = 0;
  for (const score of estimation) if (!Number.isNaN(score)) days += 1;
  return days;
}

/** Sum of the scores of the event days over `sqrt(L)` times the score's root mean square over all days. */
export function scoreStatistic(series: ScoreSeries): number {
  let sum = 0;
  for (const score of series.event) sum += score;
  return sum / (Math.sqrt(series.event.length) * rootMeanSquare(series));
}
