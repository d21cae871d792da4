import { sortOrder } from '../statistics/sort-order';

/** The residuals of an estimation window in ascending order, those missing left out, and the day of each. */
export type RankedResiduals = { sorted: Float64Array; order: Uint16Array };

const MOST_DAYS = 65_536;

/**
 * Ranks residuals once, for all groups, windows and tests; NaN is missing. Throws for more than 65,536 days, two
 * and a half centuries.
 */
export function rankResiduals(residuals: Float64Array): RankedResiduals {
  if (residuals.length > MOST_DAYS)
    throw new RangeError(`an estimation window has at most ${MOST_DAYS} days`);
  const { sorted, order } = sortOrder(residuals);
  return { sorted, order: new Uint16Array(order) };
}
