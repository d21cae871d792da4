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
    const estimation = new Float64Array(this.sums.length);
    for (let day = 0; day < estimation.length; day += 1) {
      const sum = this.sums[day]! + (common ? common[day]! : 0);
      estimation[day] = sum / this.counts[day]! - center;
    }
    const event = new Float64Array(this.eventSums.length);
    for (let place = 0; place < event.length; place += 1)
      event[place] = this.eventSums[place]! / this.eventCounts[place]!;
    return { estimation, event };
  }
}

/** Root of the mean square of a score over the estimation and event days together. */
export function rootMeanSquare({ estimation, event }: ScoreSeries): number {
  let squares = 0;
  let days = 0;
  for (const series of [estimation, event]) {
    for (let day = 0; day < series.length; day += 1) {
      const score = series[day]!;
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
  for (let day = 0; day < estimation.length; day += 1) if (!Number.isNaN(estimation[day]!)) days += 1;
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
