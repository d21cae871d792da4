import { sortOrder } from '../statistics/sort-order';
import type { AdjustedP } from './study';

/** Adjusted p-values, in the order of the p-values they adjust. */
type AdjustedPValues = { holm: Float64Array; benjaminiHochberg: Float64Array };

/** The adjusted p-values of a study's securities on each event day, from the first day of any. */
export type DayAdjustments = { from: number; families: AdjustedPValues[] };

/**
 * Adjusts p-values for being many: Holm (1979), which bounds the chance of any false rejection, and Benjamini &
 * Hochberg (1995), which bounds the expected share of false ones. A missing p (NaN) stays missing and is not
 * counted. Equal p-values get equal adjusted ones.
 */
export function adjustForMultipleTesting(pValues: Float64Array): AdjustedPValues {
  const { sorted, order } = sortOrder(pValues);
  const count = order.length;
  const holm = new Float64Array(pValues.length).fill(Number.NaN);
  const benjaminiHochberg = new Float64Array(pValues.length).fill(Number.NaN);
  let largest = 0;
  let smallest = 1;
  for (let rank = 1; rank <= count; rank += 1) {
    largest = Math.max(largest, Math.min(1, (count - rank + 1) * sorted[rank - 1]!));
    holm[order[rank - 1]!] = largest;
    const fromTop = count - rank + 1;
    smallest = Math.min(smallest, (count / fromTop) * sorted[fromTop - 1]!);
    benjaminiHochberg[order[fromTop - 1]!] = smallest;
  }
  return { holm, benjaminiHochberg };
}

/** The adjusted p-values of the security at one place. */
export function adjustedPOf({ holm, benjaminiHochberg }: AdjustedPValues, place: number): AdjustedP {
  return { holm: holm[place]!, benjaminiHochberg: benjaminiHochberg[place]! };
}
