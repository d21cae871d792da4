import { mean, sumOfSquaredDeviations } from '../../statistics/moments';
import { numberOrNull } from '../number-or-null';
import { ordinaryLeastSquares } from '../ordinary-least-squares';
import { estimationDaysWith, spreadOverWindow, valuesAt } from './estimation-days';
import type { ExpectedReturnModel } from './expected-return-model';
import { nextDay, previousDay } from './neighbouring-days';

/** Correlation of the market with its own return of the day before. */
function firstAutocorrelation(today: Float64Array, before: Float64Array): number {
  const todayMean = mean(today);
  const beforeMean = mean(before);
  let products = 0;
  for (let row = 0; row < today.length; row += 1)
    products += (today[row]! - todayMean) * (before[row]! - beforeMean);
  return (
    products /
    Math.sqrt(sumOfSquaredDeviations(today, todayMean) * sumOfSquaredDeviations(before, beforeMean))
  );
}

/**
 * Market model for securities that trade out of step with the market:
 * `beta = (b_previous + b_same + b_next) / (1 + 2 rho)` with simple-regression betas on the market of the
 * day before, the same day and the day after and `rho` the market's first autocorrelation;
 * `alpha = mean R - beta mean R_m` (Scholes & Williams 1977). The residual variance has M - 2 degrees of
 * freedom and the forecast-error factor is the market model's.
 */
export const scholesWilliamsModel: ExpectedReturnModel = {
  name: 'scholes-williams',
  source: 'Scholes & Williams (1977)',
  factors: [],
  parameters: 2,
  fit(sample) {
    const { market } = sample;
    const neighbours = [previousDay(market), market, nextDay(market)];
    const days = estimationDaysWith(sample, neighbours);
    const observations = days.length;
    const returns = valuesAt(sample.returns, days);
    const lags = neighbours.map((lag) => valuesAt(lag, days));
    const fits = lags.map((lag) => ordinaryLeastSquares(returns, [lag]));
    if (fits.some((fit) => fit === null)) {
      return {
        code: 'zero-variance',
        message:
          'the scholes-williams model cannot be fitted: the market did not move in the estimation window',
      };
    }
    const autocorrelation = firstAutocorrelation(lags[1]!, lags[0]!);
    const sumOfBetas = fits.reduce((sum, fit) => sum + fit!.slopes[0]!, 0);
    const beta = sumOfBetas / (1 + 2 * autocorrelation);
    const marketMean = mean(lags[1]!);
    const alpha = mean(returns) - beta * marketMean;
    const residuals = returns.map((value, row) => value - (alpha + beta * lags[1]![row]!));
    const sumOfSquares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    const degreesOfFreedom = days.length - 2;
    const spread = sumOfSquaredDeviations(lags[1]!, marketMean);
    return {
      summary: {
        alpha,
        beta,
        sigma: Math.sqrt(sumOfSquares / degreesOfFreedom),
        rSquared: numberOrNull(1 - sumOfSquares / sumOfSquaredDeviations(returns, mean(returns))),
        degreesOfFreedom,
        alphaStandardError: null,
        betaStandardError: null,
        coefficients: { alpha, beta, autocorrelation },
      },
      parameters: 2,
      residuals: spreadOverWindow(sample, days, residuals),
      estimationDays: days.length,
      expected: (day) => alpha + beta * market[day]!,
      varianceFactor: (window) => {
        let deviation = 0;
        for (const day of window) deviation += market[day]! - marketMean;
        return window.length + window.length ** 2 / observations + deviation ** 2 / spread;
      },
    };
  },
};
