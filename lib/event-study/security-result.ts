import { carResult } from './car-result';
import { type EventDayColumns, eventDayColumns } from './event-day-columns';
import { withRows } from './event-day-rows';
import type { FittedFirmEvent } from './fitted-firm-event';
import { residualDiagnostics } from './residual-diagnostics';
import type { ModelResult, SecurityResult, StudyProblem } from './study';
import type { ModelName } from './study-choices';
import type { FirmEvent, StudyOptions } from './study-input';

/*
 * Results are written field by field: a spread or an assignment of some of them takes far longer, which is felt with
 * thousands of securities.
 */

/** Result of a security that could not be studied, with the reason. */
export function failedSecurity(firmEvent: FirmEvent, problem: StudyProblem): SecurityResult {
  const { id, ticker, name, group, eventDate, dayZero } = firmEvent;
  return {
    id,
    ticker,
    name,
    group,
    eventDate,
    dayZero,
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

/** One security of a study: its result, and the columns its rows of days are made from. */
export type StudiedSecurity = { result: SecurityResult; columns: EventDayColumns };

function modelResult({ fitted }: FittedFirmEvent, name: ModelName): ModelResult {
  const { summary } = fitted;
  const result: ModelResult = {
    name,
    alpha: summary.alpha,
    beta: summary.beta,
    sigma: summary.sigma,
    rSquared: summary.rSquared,
    degreesOfFreedom: summary.degreesOfFreedom,
    alphaStandardError: summary.alphaStandardError,
    betaStandardError: summary.betaStandardError,
    coefficients: summary.coefficients,
    diagnostics: residualDiagnostics(fitted.residuals),
  };
  if (summary.convergence) result.convergence = summary.convergence;
  return result;
}

/** Everything a study says of one security: its model, days, windows and path. */
export function studiedSecurity(event: FittedFirmEvent, options: StudyOptions): StudiedSecurity {
  const isTested = !hasNoNoise(event);
  const columns = eventDayColumns(event, isTested);
  const { id, ticker, name, group, eventDate, dayZero } = event.firmEvent;
  const fields = {
    id,
    ticker,
    name,
    group,
    eventDate,
    dayZero,
    estimationDays: event.fitted.estimationDays,
    estimationWindowDays: event.estimationWindowDays,
    model: modelResult(event, options.model),
    cars: options.cars.map((window) => carResult(event, window, options, isTested)),
  };
  const result: SecurityResult = withRows(columns, fields);
  if (!isTested) result.problem = noNoise(event);
  return { result, columns };
}
