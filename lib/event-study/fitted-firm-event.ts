import { type EventDays, eventDays } from './event-days';
import type { EventWindow } from './event-window';
import { missingFactorProblem, outsidePrices, tooFewDays } from './firm-event-problems';
import type { MarketData } from './market-data';
import { modelSample } from './model-sample';
import type { ExpectedReturnModel, FittedModel, ModelSample } from './models/expected-return-model';
import { type RankedResiduals, rankResiduals } from './ranked-residuals';
import type { StudyProblem } from './study';
import type { FirmEvent, StudyOptions } from './study-input';
import { tradingDayIndex } from './trading-days';

/** One firm-event with its windows cut and its model fitted. */
export type FittedFirmEvent = EventDays & {
  firmEvent: FirmEvent;
  fitted: FittedModel;
  degreesOfFreedom: number;
  sigma: number;
  /** Trading days the estimation window asked for. */
  estimationWindowDays: number;
  ranked: RankedResiduals;
};

const USUAL_MINIMUM = 60;

/** Fewest estimation returns a window of `length` days is fitted on: 60, or half of a shorter window. */
export function minimumEstimationDays(length: number, parameters: number): number {
  const usual = length >= USUAL_MINIMUM ? USUAL_MINIMUM : Math.ceil(length / 2);
  return Math.max(usual, parameters + 3);
}

/** How many trading days a window has, both ends included. */
function windowLength(window: EventWindow): number {
  return window[1] - window[0] + 1;
}

/** Whether a window round day 0, which is at `zero`, has a day of the calendar. */
function touches({ length }: readonly string[], zero: number, [from, to]: EventWindow): boolean {
  return zero + to >= 0 && zero + from < length;
}

/**
 * Cuts the windows of a firm-event out of its prices, fits the model on the estimation window and takes
 * the abnormal returns of the event window. Days before the first or after the last stored price have no
 * return. A problem says which security, how many estimation returns it has and how many it needs.
 */
export function fitFirmEvent(
  firmEvent: FirmEvent,
  model: ExpectedReturnModel,
  market: MarketData,
  options: StudyOptions,
): FittedFirmEvent | StudyProblem {
  const missingFactor = model.factors.find((factor) => !market.factors[factor]);
  if (missingFactor) return missingFactorProblem(missingFactor, model);
  const zero = tradingDayIndex(market.calendar, firmEvent.dayZero);
  if (zero < 0 || !touches(market.calendar, zero, firmEvent.window)) {
    return outsidePrices(firmEvent, market, zero);
  }
  const sample = modelSample(firmEvent, model, market, options, zero);
  const problem = estimationProblem(sample, firmEvent, model, options);
  if (problem) return problem;
  const fitted = model.fit(sample);
  if ('code' in fitted) return fitted;
  const need = neededDays(firmEvent, model, options);
  if (fitted.estimationDays < need) return tooFewDays(firmEvent, fitted.estimationDays, need);
  const days = eventDays(firmEvent, market, sample, fitted, zero);
  return {
    // One by one: a spread or an assignment of them takes far longer, which is felt with thousands of firms.
    market,
    marketStart: days.marketStart,
    sampleStart: days.sampleStart,
    returns: days.returns,
    abnormal: days.abnormal,
    standardErrors: days.standardErrors,
    firmEvent,
    fitted,
    degreesOfFreedom: fitted.summary.degreesOfFreedom,
    sigma: fitted.summary.sigma,
    estimationWindowDays: windowLength(firmEvent.estimation),
    ranked: rankResiduals(fitted.residuals),
  };
}

function neededDays(firmEvent: FirmEvent, model: ExpectedReturnModel, options: StudyOptions): number {
  return (
    options.minimumEstimationDays ??
    minimumEstimationDays(windowLength(firmEvent.estimation), model.parameters)
  );
}

function estimationProblem(
  sample: ModelSample,
  firmEvent: FirmEvent,
  model: ExpectedReturnModel,
  options: StudyOptions,
): StudyProblem | null {
  let have = 0;
  for (let day = sample.estimation.from; day < sample.estimation.to; day += 1) {
    if (Number.isFinite(sample.returns[day]!)) have += 1;
  }
  const need = neededDays(firmEvent, model, options);
  return have < need ? tooFewDays(firmEvent, have, need) : null;
}
