import { countAtOrBelow, countBelow } from '../statistics/sorted';
import type { SortedResiduals } from './ranked-residuals';
import type { ScoreTally } from './score-tally';

/** The scale of ranks among the residuals and `beside` more values: 1 / (T + 1). */
function rankScale({ sorted }: SortedResiduals, beside: number): number {
  return 1 / (sorted.length + beside + 1);
}

/**
 * What a value adds to the rank of the residual at a place of the ascending list: one where it is below it, half for
 * a tie. The value is given by how many residuals are below it, and at or below it.
 */
function addedBy(below: number, atOrBelow: number, place: number): number {
  if (place < below) return 0;
  return place < atOrBelow ? 0.5 : 1;
}

/**
 * Adds each residual's own scaled rank `K / (T + 1)`, as if every one of the `beside` values ranked with them
 * lay at the residuals' median. Ties share their average rank. The first residual lies `offset` days into `sums`.
 */
export function addOwnRanks(
  sums: Float64Array,
  ranked: SortedResiduals,
  offset: number,
  beside: number,
): void {
  const { sorted, order, belowMedian, atOrBelowMedian } = ranked;
  const scale = rankScale(ranked, beside);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && sorted[end] === sorted[start]) end += 1;
    const rank = (start + 1 + end) / 2 + beside * addedBy(belowMedian, atOrBelowMedian, start);
    for (let place = start; place < end; place += 1) sums[offset + order[place]!]! += rank * scale;
    start = end;
  }
}

/** Adds an amount to the days of the residuals at the places `[from, to)` of the ascending list. */
function addAt(
  sums: Float64Array,
  order: Uint16Array,
  offset: number,
  from: number,
  to: number,
  amount: number,
): void {
  for (let place = from; place < to; place += 1) sums[offset + order[place]!]! += amount;
}

/**
 * Adds to each residual how much more, or less, a value adds to its rank than one at the residuals' median does:
 * only residuals between the two differ, half as many as those above the value.
 */
function addValue(
  sums: Float64Array,
  { order, belowMedian, atOrBelowMedian }: SortedResiduals,
  offset: number,
  below: number,
  atOrBelow: number,
  scale: number,
): void {
  if (below >= atOrBelowMedian) {
    addAt(sums, order, offset, belowMedian, atOrBelowMedian, -scale / 2);
    addAt(sums, order, offset, atOrBelowMedian, below, -scale);
    addAt(sums, order, offset, below, atOrBelow, -scale / 2);
  } else if (atOrBelow <= belowMedian) {
    addAt(sums, order, offset, below, atOrBelow, scale / 2);
    addAt(sums, order, offset, atOrBelow, belowMedian, scale);
    addAt(sums, order, offset, belowMedian, atOrBelowMedian, scale / 2);
  }
}

function countIn(values: Float64Array, holds: (other: number) => boolean): number {
  let count = 0;
  for (let place = 0; place < values.length; place += 1) if (holds(values[place]!)) count += 1;
  return count;
}

/**
 * Adds the scaled ranks `U = K / (T + 1) - 1/2` of a firm's event `values`, ranked together with its residuals
 * (T in all), to the days `places` beside the estimation window, and to each residual what the values add to its
 * own rank (Corrado 1989; Corrado & Zivney 1992). The first residual lies `offset` days into the tally's estimation
 * days.
 */
export function addRanksBeside(
  tally: ScoreTally,
  ranked: SortedResiduals,
  offset: number,
  values: Float64Array,
  places: Int32Array,
): void {
  const { sorted } = ranked;
  const scale = rankScale(ranked, values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const below = countBelow(sorted, value);
    const atOrBelow = sorted[below] === value ? countAtOrBelow(sorted, value) : below;
    addValue(tally.sums, ranked, offset, below, atOrBelow, scale);
    const isOnly = values.length === 1;
    const smaller = below + (isOnly ? 0 : countIn(values, (other) => other < value));
    const same = atOrBelow - below + (isOnly ? 1 : countIn(values, (other) => other === value));
    tally.addEvent(places[index]!, (smaller + (same + 1) / 2) * scale - 0.5);
  }
}
