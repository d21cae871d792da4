import { type EstimationSample, estimationSample } from '@/lib/event-study/estimation-sample';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { loadEvent } from './load-study';
import { loadStudyInput } from './load-study-input';
import { requireTicker } from './require-ticker';
import { InsufficientDataError } from './study-errors';

/**
 * Loads the estimation window of one security, which need not be among the spec's, and what the spec's model
 * makes of it. Returns are fractions.
 *
 * @throws UnknownEventError, UnknownTickerError where the event, the ticker or the benchmark is not stored.
 * @throws InsufficientDataError where the model cannot be fitted.
 */
export async function loadEstimation(spec: StudySpec, ticker: string): Promise<EstimationSample> {
  const [event] = await Promise.all([loadEvent(spec.event), requireTicker(ticker)]);
  const { input } = await loadStudyInput({ ...spec, tickers: [ticker] }, event);
  const sample = estimationSample(input.firmEvents[0]!, input.options, input.factors);
  if ('code' in sample) {
    throw new InsufficientDataError([{ ...sample, ticker, estimation: spec.estimation }]);
  }
  return sample;
}
