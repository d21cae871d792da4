/** Cross-sectional averages of a score on every estimation day and on the days set beside them. */
export type ScoreSeries = { estimation: Float64Array; event: Float64Array };

/** Sums over firms of a score on each estimation day and on each day set beside them. */
export class ScoreTally {
  readonly sums: Float64Array;
  private readonly eventSums: Float64Array;
  private readonly eventCounts: Int32Array;

  /**
   * `counts` says how many firms each estimation day has, from the first day of any firm to the last; `places` is how
   * many days are set beside these.
   */
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
   * Averages over firms of the sums and of what several tallies have in `common`, less `center`; NaN on days
   * without a firm. Event scores are taken as they are.
   */
  averages(common: Float64Array | null, center: number): ScoreSeries {
    return {
      estimation: this.sums.map((sum, day) => (sum + (common?.[day] ?? 0)) / this.counts[day]! - center),
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
