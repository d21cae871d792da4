import { type SortOrder, sortOrderIn } from '../statistics/sort-order';
import { countAtOrBelow, countBelow, medianOfTwoSorted } from '../statistics/sorted';

/** The residuals of an estimation window in ascending order, those missing left out, and the day of each. */
export type RankedResiduals = SortOrder<Uint16Array> & {
  /** How many of them lie below their own median, and at or below it. */
  belowMedian: number;
  atOrBelowMedian: number;
};

const NOTHING = new Float64Array(0);

const MOST_DAYS = 65_536;

/**
 * Ranks residuals once, for all groups, windows and tests; NaN is missing. Throws for more than 65,536 days, two
 * and a half centuries.
 */
export function rankResiduals(residuals: Float64Array): RankedResiduals {
  if (residuals.length > MOST_DAYS)
    throw new RangeError(`an estimation window has at most ${MOST_DAYS} days`);
  const { sorted, order } = sortOrderIn(residuals, Uint16Array);
  const median = medianOfTwoSorted(sorted, NOTHING);
  return {
    sorted,
    order,
    belowMedian: countBelow(sorted, median),
    atOrBelowMedian: countAtOrBelow(sorted, median),
  };
}
