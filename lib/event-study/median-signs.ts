import { countAtOrBelow, countBelow, medianOfTwoSorted } from '../statistics/sorted';
import type { RankedResiduals, SortedResiduals } from './ranked-residuals';
import type { ScoreTally } from './score-tally';

/** Sign of the residual at a place of the ascending list about a median: below, at or above it. */
function signAt(place: number, below: number, atOrBelow: number): number {
  if (place < below) return -1;
  return place < atOrBelow ? 0 : 1;
}

/** Adds the sign of each residual about the residuals' own median; the first lies `offset` days into `sums`. */
export function addOwnSigns(
  sums: Float64Array,
  { order, belowMedian, atOrBelowMedian }: RankedResiduals,
  offset: number,
): void {
  for (let place = 0; place < belowMedian; place += 1) sums[offset + order[place]!]! -= 1;
  for (let place = atOrBelowMedian; place < order.length; place += 1) sums[offset + order[place]!]! += 1;
}

/**
 * Adds the signs of a firm's event `values` about the median of its residuals and these values together, and
 * to each residual by how much its sign about that median differs from the one about the residuals' own: only
 * residuals between the two medians do (Corrado & Zivney 1992). The first residual lies `offset` days into the
 * tally's estimation days.
 */
export function addSignsBeside(
  tally: ScoreTally,
  { sorted, order, belowMedian, atOrBelowMedian }: SortedResiduals,
  offset: number,
  values: Float64Array,
  places: Int32Array,
): void {
  const ordered = values.length === 1 ? values : Float64Array.from(values).sort();
  const median = medianOfTwoSorted(sorted, ordered);
  const below = countBelow(sorted, median);
  const atOrBelow = sorted[below] === median ? countAtOrBelow(sorted, median) : below;
  const last = Math.max(atOrBelowMedian, atOrBelow);
  for (let place = Math.min(belowMedian, below); place < last; place += 1) {
    const change = signAt(place, below, atOrBelow) - signAt(place, belowMedian, atOrBelowMedian);
    tally.sums[offset + order[place]!]! += change;
  }
  for (let index = 0; index < values.length; index += 1) {
    tally.addEvent(places[index]!, Math.sign(values[index]! - median));
  }
}
