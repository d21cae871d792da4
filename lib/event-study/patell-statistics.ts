import type { GroupSample } from './group-sample';
import { windowAbnormalReturns } from './window-abnormal-returns';

/** Sum of standardised abnormal returns over the root of its variance; NaN where a variance is not defined. */
type PatellForms = { exact: number; daily: number };

/** `Q_i = (M_i - k) / (M_i - k - 2)`, the variance of Student's t; NaN for two degrees of freedom or fewer. */
function varianceOfT(degreesOfFreedom: number): number {
  return degreesOfFreedom > 2 ? degreesOfFreedom / (degreesOfFreedom - 2) : Number.NaN;
}

/** `sum SAR_it / sqrt(sum L_i Q_i)` over the days of the window. */
function dailyForm({ firms, window, baseline }: GroupSample): number {
  let sum = 0;
  let variance = 0;
  firms.forEach((firm, index) => {
    const { values, places } = windowAbnormalReturns(firm, window);
    const from = window[0] - firm.firmEvent.window[0];
    for (let day = 0; day < values.length; day += 1)
      sum += values[day]! / firm.standardErrors[from + places[day]!]!;
    variance += values.length * varianceOfT(baseline.traits.degreesOfFreedom[index]!);
  });
  return sum / Math.sqrt(variance);
}

/**
 * Patell's (1976) Z in two forms. `exact`: `sum SCAR_i / sqrt(sum Q_i)` with each CAR's exact standard error and
 * each firm's own degrees of freedom; `daily`: `sum SAR_it / sqrt(sum L_i Q_i)`, which adds up days as if they
 * were independent. For a window of one day they are the same. NaN where a firm has two or fewer degrees of
 * freedom.
 */
export function patellStatistics(sample: GroupSample): PatellForms {
  const { standardised, baseline, length } = sample;
  let sum = 0;
  let variance = 0;
  for (let index = 0; index < standardised.length; index += 1) {
    sum += standardised[index]!;
    variance += varianceOfT(baseline.traits.degreesOfFreedom[index]!);
  }
  const exact = sum / Math.sqrt(variance);
  return { exact, daily: length === 1 ? exact : dailyForm(sample) };
}
