import { numberOrNull } from '../number-or-null';
import { type LeastSquares, ordinaryLeastSquares, quadraticForm } from '../ordinary-least-squares';
import type { StudyProblem } from '../study';
import type { ModelName } from '../study-choices';
import type { FactorName } from '../study-input';
import { estimationDaysWith, spreadOverWindow, valuesAt } from './estimation-days';
import type { ExpectedReturnModel, FittedModel, ModelSample } from './expected-return-model';

type LinearModelOptions = {
  name: ModelName;
  source: string;
  factors: readonly FactorName[];
  /** Regressor names in the order `regressors` gives them; their coefficients carry these names. */
  regressorNames: readonly string[];
  /** Regressor values at every position of the sample. */
  regressors(sample: ModelSample): readonly Float64Array[];
  /** Return of every position that is earned without risk, taken off the security's return before the fit. */
  riskFree?(sample: ModelSample): Float64Array;
  /** The market's weight given all slopes; the first slope where left out. */
  beta?(slopes: readonly number[]): number;
};

/**
 * A model that is a linear regression with an intercept on the estimation window, fitted by ordinary
 * least squares. Degrees of freedom are M - k with k = 1 + the number of regressors.
 */
export function linearModel(options: LinearModelOptions): ExpectedReturnModel {
  const parameters = 1 + options.regressorNames.length;
  return {
    name: options.name,
    source: options.source,
    factors: options.factors,
    parameters,
    fit(sample) {
      const regressors = options.regressors(sample);
      const riskFree = options.riskFree?.(sample);
      const days = estimationDaysWith(sample, riskFree ? [...regressors, riskFree] : regressors);
      const returns = valuesAt(sample.returns, days);
      const target = riskFree ? returns.map((value, row) => value - riskFree[days[row]!]!) : returns;
      const columns = regressors.map((regressor) => valuesAt(regressor, days));
      const regression = ordinaryLeastSquares(target, columns);
      if (!regression) return collinear(options.name);
      return {
        summary: summaryOf(regression, parameters, options),
        parameters,
        residuals: spreadOverWindow(sample, days, regression.residuals),
        estimationDays: days.length,
        expected: expectedReturnOf(regression, regressors, riskFree),
        varianceFactor: varianceFactorOf(regression, regressors),
      };
    },
  };
}

function collinear(name: ModelName): StudyProblem {
  return {
    code: 'zero-variance',
    message: `the ${name} model cannot be fitted: its regressors do not vary independently in the estimation window`,
  };
}

/** The expected return of a day, in a function of its own so that it keeps nothing else of the fit in memory. */
function expectedReturnOf(
  { intercept, slopes }: LeastSquares,
  regressors: readonly Float64Array[],
  riskFree: Float64Array | undefined,
): FittedModel['expected'] {
  return (day) => {
    let expected = intercept + (riskFree ? riskFree[day]! : 0);
    for (let column = 0; column < regressors.length; column += 1) {
      expected += slopes[column]! * regressors[column]![day]!;
    }
    return expected;
  };
}

function varianceFactorOf(
  regression: LeastSquares,
  regressors: readonly Float64Array[],
): FittedModel['varianceFactor'] {
  const { inverse, regressorMeans, observations } = regression;
  const deviations = [...regressorMeans];
  return (days) => {
    for (let column = 0; column < regressors.length; column += 1) {
      const regressor = regressors[column]!;
      const mean = regressorMeans[column]!;
      let sum = 0;
      for (let index = 0; index < days.length; index += 1) sum += regressor[days[index]!]! - mean;
      deviations[column] = sum;
    }
    const { length } = days;
    return length + (length * length) / observations + quadraticForm(inverse, deviations);
  };
}

function summaryOf(
  regression: LeastSquares,
  parameters: number,
  options: LinearModelOptions,
): FittedModel['summary'] {
  const degreesOfFreedom = regression.observations - parameters;
  const variance = regression.residualSumOfSquares / degreesOfFreedom;
  const { slopes, regressorMeans, inverse, observations } = regression;
  const coefficients: Record<string, number> = { alpha: regression.intercept };
  options.regressorNames.forEach((name, column) => {
    coefficients[name] = slopes[column]!;
  });
  const beta = slopes.length === 0 ? null : (options.beta?.(slopes) ?? slopes[0]!);
  const weights = slopes.map((_, column) => (options.beta || column === 0 ? 1 : 0));
  return {
    alpha: regression.intercept,
    beta,
    sigma: Math.sqrt(variance),
    rSquared:
      slopes.length === 0
        ? null
        : numberOrNull(1 - regression.residualSumOfSquares / regression.totalSumOfSquares),
    degreesOfFreedom,
    alphaStandardError: Math.sqrt(variance * (1 / observations + quadraticForm(inverse, regressorMeans))),
    betaStandardError: beta === null ? null : Math.sqrt(variance * quadraticForm(inverse, weights)),
    coefficients,
  };
}
