import { type LeastSquares, ordinaryLeastSquares } from '../ordinary-least-squares';
import { estimationDaysWith, spreadOverWindow, valuesAt } from './estimation-days';
import type { ExpectedReturnModel, FittedModel, ModelSample } from './expected-return-model';
import { fitGarch, type GarchFit, isPersistenceAtLimit } from './garch-fit';
import { type VarianceEquation, varianceEquation } from './garch-likelihood';

/** A fit in the units of the returns: alpha, beta, variances as squared fractions. */
type GarchRegression = {
  alpha: number;
  beta: number;
  equation: VarianceEquation;
  /** Conditional variance of each day that was used, and of the trading day after the last one. */
  variances: Float64Array;
  nextVariance: number;
  logLikelihood: number;
};

function inReturnUnits(fit: GarchFit, leastSquares: LeastSquares, spread: number): GarchRegression {
  const days = leastSquares.observations;
  const scale = leastSquares.residualSumOfSquares / days;
  const beta = (fit.parameters[1]! * Math.sqrt(scale)) / spread;
  const { omega, arch, garch } = varianceEquation(fit.parameters);
  let loss = days * Math.log(2 * Math.PI * scale);
  for (const dayLoss of fit.path.losses) loss += dayLoss;
  return {
    alpha: fit.parameters[0]! * Math.sqrt(scale) - beta * leastSquares.regressorMeans[0]!,
    beta,
    equation: { omega: omega * scale, arch, garch },
    variances: fit.path.variances.map((variance) => variance * scale),
    nextVariance: fit.path.nextVariance * scale,
    logLikelihood: -loss / 2,
  };
}

/** Inverse of `sum x x' / h` for the intercept and the market: the covariance of alpha and beta. */
function meanCovariance(market: Float64Array, variances: Float64Array): [number, number, number] {
  let ones = 0;
  let sums = 0;
  let squares = 0;
  for (let row = 0; row < market.length; row += 1) {
    ones += 1 / variances[row]!;
    sums += market[row]! / variances[row]!;
    squares += market[row]! ** 2 / variances[row]!;
  }
  const determinant = ones * squares - sums * sums;
  return [squares / determinant, -sums / determinant, ones / determinant];
}

/** Expected conditional variance `steps` trading days after the estimation window's last. */
function varianceAhead({ equation, nextVariance }: GarchRegression, steps: number): number {
  const persistence = equation.arch + equation.garch;
  const decay = persistence ** (steps - 1);
  return decay * nextVariance + (equation.omega * (1 - decay)) / (1 - persistence);
}

function varianceFactorOf(
  regression: GarchRegression,
  covariance: [number, number, number],
  sigma: number,
  { market, estimation }: ModelSample,
): FittedModel['varianceFactor'] {
  return (days) => {
    let variance = 0;
    let sum = 0;
    for (const day of days) {
      variance += varianceAhead(regression, day - estimation.to + 1);
      sum += market[day]!;
    }
    const { length } = days;
    const [intercept, cross, slope] = covariance;
    const parameterError = length * length * intercept + 2 * length * sum * cross + sum * sum * slope;
    return (variance + parameterError) / sigma ** 2;
  };
}

/**
 * Market model whose residual variance follows `h_t = omega + a u_(t-1)^2 + b h_(t-1)`, omega > 0, a, b >= 0,
 * a + b < 1, by Gaussian maximum likelihood (Bollerslev 1986). The first variance is the mean square of the
 * least-squares residuals; days left out of the estimation window are skipped in the recursion.
 *
 * An event day's variance is its conditional forecast from the end of the estimation window plus the error of
 * alpha and beta from `(sum x x' / h)^-1`; a window's adds the forecasts up. `sigma` is the residual deviation
 * with M - 2 degrees of freedom, as in the market model: the long-run variance `omega / (1 - a - b)`, its other
 * estimate, is without bound as a + b nears 1, and only the product of sigma and the factor enters a test.
 */
export const garchModel: ExpectedReturnModel = {
  name: 'garch',
  source: 'Bollerslev (1986)',
  factors: [],
  parameters: 5,
  fit(sample) {
    const days = estimationDaysWith(sample, [sample.market]);
    const returns = valuesAt(sample.returns, days);
    const market = valuesAt(sample.market, days);
    const leastSquares = ordinaryLeastSquares(returns, [market]);
    if (!leastSquares || !(leastSquares.residualSumOfSquares > days.length * 1e-24)) {
      return {
        code: 'zero-variance',
        message: 'the garch model cannot be fitted: the market or the residuals do not vary',
      };
    }
    const deviation = Math.sqrt(leastSquares.residualSumOfSquares / days.length);
    const marketMean = leastSquares.regressorMeans[0]!;
    const spread = 1 / Math.sqrt(leastSquares.inverse[0]! * days.length);
    const fit = fitGarch(
      {
        returns: returns.map((value) => value / deviation),
        market: market.map((value) => (value - marketMean) / spread),
      },
      (leastSquares.intercept + leastSquares.slopes[0]! * marketMean) / deviation,
      (leastSquares.slopes[0]! * spread) / deviation,
    );
    if (!fit.converged) {
      return {
        code: 'did-not-converge',
        message: `the garch model's likelihood reached no maximum in ${fit.iterations} steps`,
      };
    }
    const regression = inReturnUnits(fit, leastSquares, spread);
    const { alpha, beta, equation } = regression;
    const residuals = returns.map((value, row) => value - (alpha + beta * market[row]!));
    let sumOfSquares = 0;
    for (const residual of residuals) sumOfSquares += residual * residual;
    const sigma = Math.sqrt(sumOfSquares / (days.length - 2));
    const covariance = meanCovariance(market, regression.variances);
    return {
      summary: {
        alpha,
        beta,
        sigma,
        rSquared: 1 - sumOfSquares / leastSquares.totalSumOfSquares,
        degreesOfFreedom: days.length - 2,
        alphaStandardError: Math.sqrt(covariance[0]),
        betaStandardError: Math.sqrt(covariance[2]),
        coefficients: { alpha, market: beta, ...equation },
        convergence: {
          converged: true,
          iterations: fit.iterations,
          logLikelihood: regression.logLikelihood,
          persistenceAtLimit: isPersistenceAtLimit(fit),
        },
      },
      parameters: 2,
      residuals: spreadOverWindow(sample, days, residuals),
      estimationDays: days.length,
      expected: (day) => alpha + beta * sample.market[day]!,
      varianceFactor: varianceFactorOf(regression, covariance, sigma, sample),
    };
  },
};
