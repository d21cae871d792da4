import { abnormalReturnsIn, type GroupSample } from './group-sample';

/** Sum of standardised abnormal returns over the root of its variance; NaN where a variance is not defined. */
type PatellForms = { exact: number; daily: number };

/**
 * Patell's (1976) Z in two forms, with `Q_i = (M_i - k) / (M_i - k - 2)`, the variance of Student's t with
 * each firm's own degrees of freedom. `exact`: `sum SCAR_i / sqrt(sum Q_i)` with each CAR's exact standard
 * error; `daily`: `sum SAR_it / sqrt(sum L_i Q_i)`, which adds up days as if they were independent. NaN where
 * a firm has two or fewer degrees of freedom.
 */
export function patellStatistics({ firms, standardised, window }: GroupSample): PatellForms {
  let sum = 0;
  let variance = 0;
  let dailySum = 0;
  let dailyVariance = 0;
  for (let index = 0; index < firms.length; index += 1) {
    const firm = firms[index]!;
    const { degreesOfFreedom } = firm;
    if (degreesOfFreedom <= 2) return { exact: Number.NaN, daily: Number.NaN };
    const scaled = degreesOfFreedom / (degreesOfFreedom - 2);
    sum += standardised[index]!;
    variance += scaled;
    const { values, places } = abnormalReturnsIn(firm, window);
    const from = window[0] - firm.firmEvent.window[0];
    for (let day = 0; day < values.length; day += 1)
      dailySum += values[day]! / firm.standardErrors[from + places[day]!]!;
    dailyVariance += values.length * scaled;
  }
  return { exact: sum / Math.sqrt(variance), daily: dailySum / Math.sqrt(dailyVariance) };
}
