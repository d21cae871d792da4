import type { ModelResult, StudyProblem } from '../study';
import type { ModelName } from '../study-choices';
import type { FactorName } from '../study-input';

/**
 * The days a model sees: one position a trading day, from before the estimation window to after the event
 * window. Returns are fractions, NaN where there is none. `estimation` lists the positions of the
 * estimation window, whether or not a return is there. The returns are overwritten by the next firm-event's: a
 * fit reads them and keeps no view of them.
 */
export type ModelSample = {
  /** Where in the market's calendar the days begin. */
  first: number;
  returns: Float64Array;
  market: Float64Array;
  factors: Partial<Record<FactorName, Float64Array>>;
  estimation: { from: number; to: number };
};

/** A model fitted on an estimation window. Day arguments are positions in the sample. */
export type FittedModel = {
  summary: Omit<ModelResult, 'name' | 'diagnostics'>;
  /** Number of estimated parameters, k. */
  parameters: number;
  /** Residuals at each position of the estimation window, NaN on days that were left out. */
  residuals: Float64Array;
  /** Estimation returns used, M. */
  estimationDays: number;
  /** Expected return of a day, NaN where the model lacks an input. */
  expected(day: number): number;
  /**
   * Variance of the sum of the forecast errors of some days, in units of sigma squared: for one day the
   * forecast-error factor c of Patell (1976); for a window `L + v'(X'X)^-1 v` with `v` the sum of the
   * regressors (Campbell, Lo & MacKinlay 1997, eq. 4.4.11-12; Salinger 1992).
   */
  varianceFactor(days: Int32Array): number;
};

/** One way to say what a security would have returned without the event. */
export type ExpectedReturnModel = {
  name: ModelName;
  /** Paper the model is taken from. */
  source: string;
  /** Stored factors the model reads. */
  factors: readonly FactorName[];
  /** Parameters estimated, so that the least number of estimation days is known before the fit. */
  parameters: number;
  fit(sample: ModelSample): FittedModel | StudyProblem;
};
