import { countAtOrBelow, countBelow } from '../statistics/sorted';
import type { SortedResiduals } from './ranked-residuals';
import type { ScoreTally } from './score-tally';

/** The scale of ranks among the residuals and `beside` more values: 1 / (T + 1). */
function rankScale({ sorted }: SortedResiduals, beside: number): number {
  return 1 / (sorted.length + beside + 1);
}

/**
 * Adds each residual's own scaled rank `K / (T + 1)`, as if every one of the `beside` values ranked with them
 * came last. Ties share their average rank. The first residual lies `offset` days into `sums`.
 */
export function addOwnRanks(
  sums: Float64Array,
  ranked: SortedResiduals,
  offset: number,
  beside: number,
): void {
  const { sorted, order } = ranked;
  const scale = rankScale(ranked, beside);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && sorted[end] === sorted[start]) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place += 1) sums[offset + order[place]!]! += rank * scale;
    start = end;
  }
}

function countIn(values: Float64Array, holds: (other: number) => boolean): number {
  let count = 0;
  for (let place = 0; place < values.length; place += 1) if (holds(values[place]!)) count += 1;
  return count;
}

/**
 * Adds the scaled ranks `U = K / (T + 1) - 1/2` of a firm's event `values`, ranked together with its residuals
 * (T in all), to the days `places` beside the estimation window, and to each residual what the values below it
 * add to its own rank: one, or half for a tie (Corrado 1989; Corrado & Zivney 1992). The first residual lies
 * `offset` days into the tally's estimation days.
 */
export function addRanksBeside(
  tally: ScoreTally,
  ranked: SortedResiduals,
  offset: number,
  values: Float64Array,
  places: Int32Array,
): void {
  const { sorted, order } = ranked;
  const scale = rankScale(ranked, values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const below = countBelow(sorted, value);
    const atOrBelow = sorted[below] === value ? countAtOrBelow(sorted, value) : below;
    for (let rank = below; rank < atOrBelow; rank += 1) tally.sums[offset + order[rank]!]! += scale / 2;
    for (let rank = atOrBelow; rank < order.length; rank += 1) tally.sums[offset + order[rank]!]! += scale;
    const isOnly = values.length === 1;
    const smaller = below + (isOnly ? 0 : countIn(values, (other) => other < value));
    const same = atOrBelow - below + (isOnly ? 1 : countIn(values, (other) => other === value));
    tally.addEvent(places[index]!, (smaller + (same + 1) / 2) * scale - 0.5);
  }
}
