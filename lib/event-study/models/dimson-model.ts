import { linearModel } from './linear-model';
import { nextDay, previousDay } from './neighbouring-days';

/**
 * Dimson's regression on the market of the day before, the same day and the day after; beta is the sum of
 * the three slopes (Dimson 1979).
 */
export const dimsonModel = linearModel({
  name: 'dimson',
  source: 'Dimson (1979)',
  factors: [],
  regressorNames: ['previous-market', 'market', 'next-market'],
  regressors: (sample) => [previousDay(sample.market), sample.market, nextDay(sample.market)],
  beta: (slopes) => slopes.reduce((sum, slope) => sum + slope, 0),
});
