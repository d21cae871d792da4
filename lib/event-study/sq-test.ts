import type { SqTest } from './study';

/**
 * SQ test of one security (Gelbach, Helland & Klick 2013): the rank of an abnormal return, or of a CAR over
 * `length` days, among the estimation window's residuals, or all their overlapping sums over `length`
 * days. One-sided p for a fall `(1 + #{u <= A}) / (n + 1)`, for a rise `(1 + #{u >= A}) / (n + 1)`;
 * two-sided twice the smaller, at most 1. Sums that touch a missing residual (NaN) are left out; null where
 * no sum is left.
 */
export function sqTest(residuals: Float64Array, value: number, length: number): SqTest | null {
  let below = 0;
  let above = 0;
  let comparisons = 0;
  let missing = 0;
  for (let day = 0; day < residuals.length; day += 1) {
    const entering = residuals[day]!;
    if (Number.isNaN(entering)) missing += 1;
    if (day >= length && Number.isNaN(residuals[day - length]!)) missing -= 1;
    if (day < length - 1 || missing > 0) continue;
    let sum = 0;
    // From the first day on, as a CAR is added up: a window that repeats the same returns then ties to the last bit.
    for (let place = day - length + 1; place <= day; place += 1) sum += residuals[place]!;
    comparisons += 1;
    if (sum <= value) below += 1;
    if (sum >= value) above += 1;
  }
  if (comparisons === 0 || Number.isNaN(value)) return null;
  const pFall = (1 + below) / (comparisons + 1);
  const pRise = (1 + above) / (comparisons + 1);
  return {
    p: Math.min(1, 2 * Math.min(pFall, pRise)),
    pFall,
    pRise,
    comparisons,
  };
}
