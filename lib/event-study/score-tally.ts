import type { RankedResiduals } from './ranked-residuals';

/** Cross-sectional averages of a score on every estimation day and on the days set beside them. */
export type ScoreSeries = { estimation: Float64Array; event: Float64Array };

/**
 * Sums of a score by day, from which the averages over firms are taken. Residual ranks carry 0 on a missing
 * day, which adds nothing to a sum; `counts` says how many firms each estimation day has.
 */
export class ScoreTally {
  private readonly sums: Float64Array;
  private readonly eventSums: Float64Array;
  private readonly eventCounts: Int32Array;

  /** For the estimation days that `counts` counts firms of, and `places` days beside them. */
  constructor(
    private readonly counts: Int32Array,
    places: number,
  ) {
    this.sums = new Float64Array(counts.length);
    this.eventSums = new Float64Array(places);
    this.eventCounts = new Int32Array(places);
  }

  addEvent(place: number, score: number): void {
    this.eventSums[place]! += score;
    this.eventCounts[place]! += 1;
  }

  /**
   * Adds a firm's scaled ranks `K / (T + 1)` after `below` and `atOrBelow` have been counted for each value
   * that is ranked with the residuals: how many residuals lie below it, and at or below it. A residual above a
   * value gains a rank, one equal to it half a rank; the sign bit of a difference says so without a branch.
   * The firm's first residual lies `offset` days into the estimation days.
   */
  addRanks(
    { doubledRanks }: RankedResiduals,
    offset: number,
    below: Int32Array,
    atOrBelow: Int32Array,
    scale: number,
  ): void {
    if (below.length === 1) this.addRanksBesideOne(doubledRanks, offset, below[0]!, atOrBelow[0]!, scale / 2);
    else this.addRanksBesideMany(doubledRanks, offset, below, atOrBelow, scale / 2);
  }

  private addRanksBesideOne(
    doubledRanks: Int32Array,
    offset: number,
    below: number,
    atOrBelow: number,
    half: number,
  ): void {
    const { sums } = this;
    const upper = (2 * atOrBelow + 1) | 0;
    const lower = (2 * below + 1) | 0;
    for (let day = 0; day < doubledRanks.length; day += 1) {
      const own = doubledRanks[day]!;
      sums[offset + day]! += (own + ((upper - own) >>> 31) + ((lower - own) >>> 31)) * half;
    }
  }

  private addRanksBesideMany(
    doubledRanks: Int32Array,
    offset: number,
    below: Int32Array,
    atOrBelow: Int32Array,
    half: number,
  ): void {
    const { sums } = this;
    for (let day = 0; day < doubledRanks.length; day += 1) {
      const own = doubledRanks[day]!;
      let doubled = own;
      for (let place = 0; place < below.length; place += 1) {
        doubled += ((2 * atOrBelow[place]! + 1 - own) >>> 31) + ((2 * below[place]! + 1 - own) >>> 31);
      }
      sums[offset + day]! += doubled * half;
    }
  }

  /** Adds a firm's signs about a median that `below` residuals lie below and `atOrBelow` at or below. */
  addSigns(
    { sorted, doubledRanks }: RankedResiduals,
    offset: number,
    below: number,
    atOrBelow: number,
  ): void {
    const { sums } = this;
    const upper = (2 * atOrBelow + 1) | 0;
    const lower = (2 * below + 1) | 0;
    const isWhole = sorted.length === doubledRanks.length;
    for (let day = 0; day < doubledRanks.length; day += 1) {
      const own = doubledRanks[day]!;
      if (isWhole || own > 0) sums[offset + day]! += ((upper - own) >>> 31) - ((own - lower) >>> 31);
    }
  }

  /** Averages over firms less `center`; NaN on days without a firm. Event scores are taken as they are. */
  averages(center: number): ScoreSeries {
    return {
      estimation: this.sums.map((sum, day) => sum / this.counts[day]! - center),
      event: this.eventSums.map((sum, place) => sum / this.eventCounts[place]!),
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
  let days = 0;
  for (const score of series.event) {
    if (Number.isNaN(score)) continue;
    sum += score;
    days += 1;
  }
  return sum / (Math.sqrt(days) * rootMeanSquare(series));
}
