import { buyAndHoldAbnormalReturn, canBeHeld } from './buy-and-hold-abnormal-return';
import { cumulativeAbnormalReturn } from './cumulative-abnormal-return';
import { type EventDayColumns, eventDayColumns } from './event-day-columns';
import { withRows } from './event-day-rows';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';
import { numberOrNull } from './number-or-null';
import { residualDiagnostics } from './residual-diagnostics';
import { minimumDetectableEffect, significanceOf } from './significance';
import { sqTest } from './sq-test';
import type { CarResult, ModelResult, SecurityResult, StudyProblem } from './study';
import type { ModelName } from './study-choices';
import type { FirmEvent, StudyOptions } from './study-input';

function identityOf(firmEvent: FirmEvent) {
  const { id, ticker, name, group, eventDate, dayZero } = firmEvent;
  return { id, ticker, name, group, eventDate, dayZero };
}

/** Result of a security that could not be studied, with the reason. */
export function failedSecurity(firmEvent: FirmEvent, problem: StudyProblem): SecurityResult {
  return {
    ...identityOf(firmEvent),
    estimationDays: problem.code === 'too-few-estimation-days' ? (problem.have ?? 0) : 0,
    estimationWindowDays: firmEvent.estimation[1] - firmEvent.estimation[0] + 1,
    model: null,
    days: [],
    cars: [],
    path: [],
    problem,
  };
}

/** The noise is rounding error: the security is its own benchmark, and nothing can be tested. */
function hasNoNoise(event: FittedFirmEvent): boolean {
  return !(event.sigma > 1e-12);
}

function noNoise(event: FittedFirmEvent): StudyProblem {
  return {
    code: 'zero-variance',
    message: `${event.firmEvent.ticker} has no residual variance in the estimation window, so no statistic is defined`,
  };
}

function carResult(event: FittedFirmEvent, window: EventWindow, options: StudyOptions): CarResult {
  const { days, car, standardError } = cumulativeAbnormalReturn(event, window);
  const tested = !hasNoNoise(event);
  const isHeld = days > 0 && canBeHeld(options);
  const result: CarResult = Object.assign(
    { from: window[0], to: window[1], days, car: numberOrNull(car) },
    significanceOf(car, tested ? standardError : Number.NaN, event.degreesOfFreedom),
    {
      bhar: isHeld ? numberOrNull(buyAndHoldAbnormalReturn(event, window, 'expected')) : null,
      bharAgainstMarket: isHeld ? numberOrNull(buyAndHoldAbnormalReturn(event, window, 'market')) : null,
      sq: tested ? sqTest(event.fitted.residuals, car, window[1] - window[0] + 1) : null,
      minimumDetectable:
        tested && days > 0 ? minimumDetectableEffect(standardError, event.degreesOfFreedom) : null,
    },
  );
  if (days === 0) result.problem = windowProblem(event, window);
  return result;
}

function windowProblem(event: FittedFirmEvent, window: EventWindow): StudyProblem {
  return {
    code: 'missing-return',
    message: `${event.firmEvent.ticker} has no abnormal return in the window ${window.join(',')}: it did not trade, or the window leaves the event window or the stored days`,
  };
}

/** One security of a study: its result, and the columns its rows of days are made from. */
export type StudiedSecurity = { result: SecurityResult; columns: EventDayColumns };

function modelResult({ fitted }: FittedFirmEvent, name: ModelName): ModelResult {
  return Object.assign({ name }, fitted.summary, { diagnostics: residualDiagnostics(fitted.residuals) });
}

/** Everything a study says of one security: its model, days, windows and path. */
export function studiedSecurity(event: FittedFirmEvent, options: StudyOptions): StudiedSecurity {
  const columns = eventDayColumns(event, !hasNoNoise(event));
  const fields = Object.assign(identityOf(event.firmEvent), {
    estimationDays: event.fitted.estimationDays,
    estimationWindowDays: event.estimationWindowDays,
    model: modelResult(event, options.model),
    cars: options.cars.map((window) => carResult(event, window, options)),
  });
  const result: SecurityResult = withRows(columns, fields);
  if (hasNoNoise(event)) result.problem = noNoise(event);
  return { result, columns };
}
