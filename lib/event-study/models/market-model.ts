import { linearModel } from './linear-model';

/** Market model: `alpha + beta R_m`, ordinary least squares (Sharpe 1963; MacKinlay 1997, section 5). */
export const marketModel = linearModel({
  name: 'market',
  source: 'Sharpe (1963); MacKinlay (1997)',
  factors: [],
  regressorNames: ['market'],
  regressors: (sample) => [sample.market],
});
