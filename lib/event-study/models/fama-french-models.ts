import type { ModelName } from '../study-choices';
import type { FactorName } from '../study-input';
import { linearModel } from './linear-model';

/** `R - RF` on stored factor returns, the first of them the market's excess return. */
function factorModel(name: ModelName, source: string, regressors: readonly FactorName[]) {
  return linearModel({
    name,
    source,
    factors: [...regressors, 'RF'],
    regressorNames: regressors,
    riskFree: (sample) => sample.factors.RF!,
    regressors: (sample) => regressors.map((factor) => sample.factors[factor]!),
  });
}

/** Fama-French three factors (Fama & French 1993). */
export const famaFrench3Model = factorModel('ff3', 'Fama & French (1993)', ['Mkt-RF', 'SMB', 'HML']);

/** Carhart four factors: the three and momentum (Carhart 1997). */
export const carhartModel = factorModel('carhart', 'Carhart (1997)', ['Mkt-RF', 'SMB', 'HML', 'Mom']);

/** Fama-French five factors (Fama & French 2015). */
export const famaFrench5Model = factorModel('ff5', 'Fama & French (2015)', [
  'Mkt-RF',
  'SMB',
  'HML',
  'RMW',
  'CMA',
]);

/** Fama-French five factors and momentum (Fama & French 2018). */
export const famaFrench5MomentumModel = factorModel('ff5-momentum', 'Fama & French (2018)', [
  'Mkt-RF',
  'SMB',
  'HML',
  'RMW',
  'CMA',
  'Mom',
]);
