import type { AlignedResiduals } from './aligned-residuals';

/** Mean and population standard deviation of the values that are not NaN. */
function centerAndSpread(values: Float64Array): {
  center: number;
  spread: number;
} {
  let sum = 0;
  let count = 0;
  for (let day = 0; day < values.length; day += 1) {
    if (Number.isNaN(values[day]!)) continue;
    sum += values[day]!;
    count += 1;
  }
  const center = sum / count;
  let squares = 0;
  for (let day = 0; day < values.length; day += 1) {
    if (!Number.isNaN(values[day]!)) squares += (values[day]! - center) ** 2;
  }
  return { center, spread: Math.sqrt(squares / count) };
}

/**
 * Mean off-diagonal correlation of residuals in one pass over firms and days, N M instead of N^2 M: with
 * residuals standardised to mean 0 and population standard deviation 1,
 * `rho = sum_t [(sum_i z_it)^2 - sum_i z_it^2] / sum_t n_t (n_t - 1)`, which without missing days is the
 * average of all pairwise correlations (Kolari & Pynnonen 2010). The rows span `length` days together; NaN
 * marks a missing day. NaN for fewer than two firms.
 */
export function meanResidualCorrelation(rows: readonly AlignedResiduals[], length: number): number {
  if (rows.length < 2) return Number.NaN;
  const sums = new Float64Array(length);
  const squares = new Float64Array(length);
  const counts = new Int32Array(length);
  for (const { residuals, offset } of rows) {
    const { center, spread } = centerAndSpread(residuals);
    const perSpread = 1 / spread;
    for (let day = 0; day < residuals.length; day += 1) {
      const residual = residuals[day]!;
      if (Number.isNaN(residual)) continue;
      const standardised = (residual - center) * perSpread;
      sums[offset + day]! += standardised;
      squares[offset + day]! += standardised * standardised;
      counts[offset + day]! += 1;
    }
  }
  let products = 0;
  let pairs = 0;
  for (let day = 0; day < length; day += 1) {
    products += sums[day]! ** 2 - squares[day]!;
    pairs += counts[day]! * (counts[day]! - 1);
  }
  return products / pairs;
}
