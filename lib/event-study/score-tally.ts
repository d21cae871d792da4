import type { RankedResiduals } from './ranked-residuals';

/** Cross-sectional averages of a score on every estimation day and on the days set beside them. */
export type ScoreSeries = { estimation: Float64Array; event: Float64Array };

/** Sums and counts of a score by day, from which the averages over firms are taken. */
export class ScoreTally {
  private readonly sums: Float64Array;
  private readonly counts: Int32Array;
  private readonly eventSums: Float64Array;
  private readonly eventCounts: Int32Array;

  /** For estimation windows of up to `length` days, aligned at their end, and `places` days beside them. */
  constructor(
    private readonly length: number,
    places: number,
  ) {
    this.sums = new Float64Array(length);
    this.counts = new Int32Array(length);
    this.eventSums = new Float64Array(places);
    this.eventCounts = new Int32Array(places);
  }

  addEvent(place: number, score: number): void {
    this.eventSums[place]! += score;
    this.eventCounts[place]! += 1;
  }

  /**
   * Adds a firm's scaled ranks `K / (T + 1) - 1/2` after `below` and `atOrBelow` have been set for each value
   * that is ranked with the residuals: how many residuals lie below it, and at or below it. A residual above
   * a value gains a rank, one equal to it half a rank; the sign bit of a difference says so without a branch.
   */
  addRanks({ doubledRanks }: RankedResiduals, below: Int32Array, atOrBelow: Int32Array, scale: number): void {
    const { sums, counts } = this;
    const offset = this.length - doubledRanks.length;
    const values = below.length;
    const half = scale / 2;
    for (let day = 0; day < doubledRanks.length; day += 1) {
      const own = doubledRanks[day]!;
      if (own === 0) continue;
      let doubled = own;
      for (let place = 0; place < values; place += 1) {
        doubled += ((2 * atOrBelow[place]! + 1 - own) >>> 31) + ((2 * below[place]! + 1 - own) >>> 31);
      }
      sums[offset + day]! += doubled * half - 0.5;
      counts[offset + day]! += 1;
    }
  }

  /** Adds a firm's signs about a median that `below` residuals lie below and `atOrBelow` at or below. */
  addSigns({ doubledRanks }: RankedResiduals, below: number, atOrBelow: number): void {
    const { sums, counts } = this;
    const offset = this.length - doubledRanks.length;
    for (let day = 0; day < doubledRanks.length; day += 1) {
      const own = doubledRanks[day]!;
      if (own === 0) continue;
      sums[offset + day]! += ((2 * atOrBelow + 1 - own) >>> 31) - ((own - 2 * below - 1) >>> 31);
      counts[offset + day]! += 1;
    }
  }

  /** Averages over firms; NaN on days without a firm. */
  averages(): ScoreSeries {
    return {
      estimation: this.sums.map((sum, day) => sum / this.counts[day]!),
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
