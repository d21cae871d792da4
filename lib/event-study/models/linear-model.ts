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
  const regressorCount = options.regressorNames.length;
  const parameters = 1 + regressorCount;
  /** Whose slopes add up to beta. */
  const weights = options.regressorNames.map((_, column) => (options.beta || column === 0 ? 1 : 0));
  const deviations = options.regressorNames.map(() => 0);
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
      const columns: Float64Array[] = [];
      for (const regressor of regressors) columns.push(valuesAt(regressor, days));
      const regression = ordinaryLeastSquares(target, columns);
      if (!regression) return collinear(options.name);
      return {
        summary: summaryOf(regression, weights, options),
        parameters,
        residuals: spreadOverWindow(sample, days, regression.residuals),
        estimationDays: days.length,
        expected: expectedReturnOf(regression, regressors, riskFree),
        varianceFactor: varianceFactorOf(regression, regressors, deviations),
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

/** The variance factor of some days; `deviations` has room for one number a regressor, which every call reuses. */
function varianceFactorOf(
  { inverse, regressorMeans, observations }: LeastSquares,
  regressors: readonly Float64Array[],
  deviations: number[],
): FittedModel['varianceFactor'] {
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
  weights: readonly number[],
  { regressorNames, beta: betaOf }: LinearModelOptions,
): FittedModel['summary'] {
  const { slopes, regressorMeans, inverse, observations } = regression;
  const degreesOfFreedom = observations - 1 - slopes.length;
  const variance = regression.residualSumOfSquares / degreesOfFreedom;
  const coefficients: Record<string, number> = { alpha: regression.intercept };
  for (let column = 0; column < slopes.length; column += 1)
    coefficients[regressorNames[column]!] = slopes[column]!;
  const hasSlopes = slopes.length > 0;
  return {
    alpha: regression.intercept,
    beta: hasSlopes ? (betaOf?.(slopes) ?? slopes[0]!) : null,
    sigma: Math.sqrt(variance),
    rSquared: hasSlopes
      ? numberOrNull(1 - regression.residualSumOfSquares / regression.totalSumOfSquares)
      : null,
    degreesOfFreedom,
    alphaStandardError: Math.sqrt(variance * (1 / observations + quadraticForm(inverse, regressorMeans))),
    betaStandardError: hasSlopes ? Math.sqrt(variance * quadraticForm(inverse, weights)) : null,
    coefficients,
  };
}
