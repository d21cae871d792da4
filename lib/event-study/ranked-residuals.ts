import { placesInOrder, valuesInOrder } from '../statistics/sort-order';
import { countAtOrBelow, countBelow, medianOfTwoSorted } from '../statistics/sorted';
import { roomFor } from './room';

/** The ranks of an estimation window's residuals: their days in ascending order, those missing left out. */
export type RankedResiduals = {
  order: Uint16Array;
  /** How many of them lie below their own median, and at or below it. */
  belowMedian: number;
  atOrBelowMedian: number;
  /** How many of them are positive. */
  positives: number;
};

/** As `RankedResiduals`, with the residuals themselves in that order. */
export type SortedResiduals = RankedResiduals & { sorted: Float64Array };

const NOTHING = new Float64Array(0);

const MOST_DAYS = 65_536;

const roomForOrders = roomFor(Uint16Array, 16_384);

/**
 * Ranks residuals once, for all groups, windows and tests; NaN is missing. Throws for more than 65,536 days, two
 * and a half centuries.
 */
export function rankResiduals(residuals: Float64Array): RankedResiduals {
  if (residuals.length > MOST_DAYS)
    throw new RangeError(`an estimation window has at most ${MOST_DAYS} days`);
  const order = placesInOrder(residuals, roomForOrders);
  const sorted = inOrder(residuals, order);
  const median = medianOfTwoSorted(sorted, NOTHING);
  return {
    order,
    belowMedian: countBelow(sorted, median),
    atOrBelowMedian: countAtOrBelow(sorted, median),
    positives: sorted.length - countAtOrBelow(sorted, 0),
  };
}

let scratch = new Float64Array(512);

/** Lays residuals in the order of their ranks, into a list that is reused by the next call. */
function inOrder(residuals: Float64Array, order: Uint16Array): Float64Array {
  if (order.length > scratch.length) scratch = new Float64Array(order.length);
  return valuesInOrder(residuals, order, scratch).subarray(0, order.length);
}

/**
 * Ranked residuals with the residuals themselves, which are reused by the next call: reading them anew takes less
 * than keeping a second copy of every firm's.
 */
export function sortedResiduals(residuals: Float64Array, ranked: RankedResiduals): SortedResiduals {
  const { order, belowMedian, atOrBelowMedian, positives } = ranked;
  return { order, belowMedian, atOrBelowMedian, positives, sorted: inOrder(residuals, order) };
}
