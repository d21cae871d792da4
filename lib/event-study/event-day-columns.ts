import type { EventDays } from './event-days';
import type { FittedFirmEvent } from './fitted-firm-event';
import { missingList } from './missing-list';
import type { FittedModel } from './models/expected-return-model';
import type { DayAdjustments } from './multiple-testing';

/**
 * What a study knows of one security on its event days, one list a quantity: rows of objects would cost more
 * than the tests. Fractions, NaN where missing. Residuals are not among it, so that a result does not keep them.
 */
export type EventDayColumns = Omit<EventDays, 'standardErrors'> & {
  /** Event day of the first entry. */
  from: number;
  /** Standard error of each abnormal return; NaN where nothing can be tested. */
  standardErrors: Float64Array;
  /** Residual standard deviation; NaN where nothing can be tested. */
  sigma: number;
  expected: FittedModel['expected'];
  varianceFactor: FittedModel['varianceFactor'];
  degreesOfFreedom: number;
  /** Adjusted p-values of all securities of the study, and the place of this one among them. */
  adjusted: { days: DayAdjustments; place: number } | null;
};

/** The columns of a fitted firm-event; without noise to test against, nothing has a standard error. */
export function eventDayColumns(event: FittedFirmEvent, isTested: boolean): EventDayColumns {
  const { market, marketStart, sampleStart, returns, abnormal } = event;
  return {
    market,
    marketStart,
    sampleStart,
    returns,
    abnormal,
    from: event.firmEvent.window[0],
    standardErrors: isTested ? event.standardErrors : missingList(abnormal.length),
    sigma: isTested ? event.sigma : Number.NaN,
    expected: event.fitted.expected,
    varianceFactor: event.fitted.varianceFactor,
    degreesOfFreedom: event.degreesOfFreedom,
    adjusted: null,
  };
}
