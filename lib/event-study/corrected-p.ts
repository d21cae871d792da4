import type { AdjustedP } from './study';
import type { Correction } from './study-choices';

/**
 * The p-value of one of many securities under a correction for their being many; null where there is no p.
 * Holm (1979) bounds the chance of any false finding, Benjamini & Hochberg (1995) the expected share of false
 * ones.
 */
export function correctedP(
  { p, adjusted }: { p: number | null; adjusted?: AdjustedP },
  correction: Correction,
): number | null {
  if (correction === 'none' || !adjusted) return p;
  return correction === 'holm' ? adjusted.holm : adjusted.benjaminiHochberg;
}
