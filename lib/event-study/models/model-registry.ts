import type { ModelName } from '../study-choices';
import { capmModel } from './capm-model';
import { dimsonModel } from './dimson-model';
import type { ExpectedReturnModel } from './expected-return-model';
import {
  carhartModel,
  famaFrench3Model,
  famaFrench5Model,
  famaFrench5MomentumModel,
} from './fama-french-models';
import { garchModel } from './garch-model';
import { marketAdjustedModel } from './market-adjusted-model';
import { marketModel } from './market-model';
import { meanAdjustedModel } from './mean-adjusted-model';
import { scholesWilliamsModel } from './scholes-williams-model';

/** Every model by its name. */
export const MODELS: Readonly<Record<ModelName, ExpectedReturnModel>> = {
  market: marketModel,
  'market-adjusted': marketAdjustedModel,
  'mean-adjusted': meanAdjustedModel,
  capm: capmModel,
  ff3: famaFrench3Model,
  carhart: carhartModel,
  ff5: famaFrench5Model,
  'ff5-momentum': famaFrench5MomentumModel,
  'scholes-williams': scholesWilliamsModel,
  dimson: dimsonModel,
  garch: garchModel,
};
