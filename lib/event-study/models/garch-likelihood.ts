/** Standardised data of the regression: returns in units of the residual deviation, the market centred. */
export type GarchData = { returns: Float64Array; market: Float64Array };

/** How many numbers describe the model: intercept, slope, omega, persistence, arch's share of it. */
export const GARCH_PARAMETERS = 5;

/** Variance equation `h_t = omega + arch u_(t-1)^2 + garch h_(t-1)`. */
export type VarianceEquation = { omega: number; arch: number; garch: number };

/** Each day's `ln h_t + u_t^2 / h_t`, its derivatives row by row, and where the recursion stands at the end. */
export type GarchPath = {
  losses: Float64Array;
  scores: Float64Array;
  variances: Float64Array;
  /** Conditional variance of the day after the last. */
  nextVariance: number;
};

/** The variance equation of a parameter list: omega, the persistence `arch + garch`, and arch's share of it. */
export function varianceEquation(parameters: ArrayLike<number>): VarianceEquation {
  const persistence = parameters[3]!;
  const share = parameters[4]!;
  return { omega: parameters[2]!, arch: persistence * share, garch: persistence * (1 - share) };
}

/**
 * Runs the variance recursion (Bollerslev 1986) from a first variance of 1, the mean square of the
 * least-squares residuals in these units, with its analytical derivatives.
 */
export function garchPath({ returns, market }: GarchData, parameters: ArrayLike<number>): GarchPath {
  const days = returns.length;
  const { omega, arch, garch } = varianceEquation(parameters);
  const persistence = parameters[3]!;
  const share = parameters[4]!;
  const losses = new Float64Array(days);
  const variances = new Float64Array(days);
  const scores = new Float64Array(days * GARCH_PARAMETERS);
  const change = new Float64Array(GARCH_PARAMETERS);
  let variance = 1;
  for (let day = 0; day < days; day += 1) {
    const residual = returns[day]! - parameters[0]! - parameters[1]! * market[day]!;
    const square = residual * residual;
    const row = day * GARCH_PARAMETERS;
    const excess = (1 - square / variance) / variance;
    variances[day] = variance;
    losses[day] = Math.log(variance) + square / variance;
    for (let place = 0; place < GARCH_PARAMETERS; place += 1) scores[row + place] = change[place]! * excess;
    scores[row]! -= (2 * residual) / variance;
    scores[row + 1]! -= (2 * residual * market[day]!) / variance;
    change[0] = garch * change[0]! - 2 * arch * residual;
    change[1] = garch * change[1]! - 2 * arch * residual * market[day]!;
    change[2] = garch * change[2]! + 1;
    change[3] = garch * change[3]! + share * square + (1 - share) * variance;
    change[4] = garch * change[4]! + persistence * (square - variance);
    variance = omega + arch * square + garch * variance;
  }
  return { losses, scores, variances, nextVariance: variance };
}
