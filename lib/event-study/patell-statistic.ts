import type { GroupSample } from './group-sample';

/**
 * Patell's (1976) Z: `sum SCAR_i / sqrt(sum Q_i)` with `Q_i = (M_i - k) / (M_i - k - 2)`, the variance of
 * Student's t with each firm's own degrees of freedom. NaN where a firm has two or fewer.
 */
export function patellStatistic({ firms, standardised }: GroupSample): number {
  let sum = 0;
  let variance = 0;
  for (let firm = 0; firm < firms.length; firm += 1) {
    const { degreesOfFreedom } = firms[firm]!;
    if (degreesOfFreedom <= 2) return Number.NaN;
    sum += standardised[firm]!;
    variance += degreesOfFreedom / (degreesOfFreedom - 2);
  }
  return sum / Math.sqrt(variance);
}
