import { linearModel } from './linear-model';

/** Constant mean return: the estimation window's average return (Brown & Warner 1985). */
export const meanAdjustedModel = linearModel({
  name: 'mean-adjusted',
  source: 'Brown & Warner (1985)',
  factors: [],
  regressorNames: [],
  regressors: () => [],
});
