import { estimationDaysWith, spreadOverWindow } from './estimation-days';
import type { ExpectedReturnModel } from './expected-return-model';

/**
 * Market-adjusted return: the security is expected to earn the market's return. Nothing is estimated, so
 * the variance is the mean squared difference with M degrees of freedom (Brown & Warner 1985).
 */
export const marketAdjustedModel: ExpectedReturnModel = {
  name: 'market-adjusted',
  source: 'Brown & Warner (1985)',
  factors: [],
  parameters: 0,
  fit(sample) {
    const { returns, market } = sample;
    const days = estimationDaysWith(sample, [market]);
    const residuals = Float64Array.from(days, (day) => returns[day]! - market[day]!);
    let sumOfSquares = 0;
    for (const residual of residuals) sumOfSquares += residual * residual;
    return {
      summary: {
        alpha: null,
        beta: null,
        sigma: Math.sqrt(sumOfSquares / days.length),
        rSquared: null,
        degreesOfFreedom: days.length,
        alphaStandardError: null,
        betaStandardError: null,
        coefficients: {},
      },
      parameters: 0,
      residuals: spreadOverWindow(sample, days, residuals),
      estimationDays: days.length,
      expected: (day) => market[day]!,
      varianceFactor: ({ length }) => length,
    };
  },
};
