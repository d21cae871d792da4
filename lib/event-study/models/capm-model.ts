import { linearModel } from './linear-model';

/** CAPM: `R - RF` on `R_m - RF` with the intercept estimated too (Jensen 1968). */
export const capmModel = linearModel({
  name: 'capm',
  source: 'Jensen (1968)',
  factors: ['RF'],
  regressorNames: ['market'],
  riskFree: (sample) => sample.factors.RF!,
  regressors: (sample) => [sample.market.map((value, day) => value - sample.factors.RF![day]!)],
});
