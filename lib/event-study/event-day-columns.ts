import type { FittedFirmEvent } from './fitted-firm-event';
import { missingLists, partOf } from './missing-lists';
import { twoSidedP } from './significance';

/**
 * What a study knows of one security on its event days, one list a quantity: rows of objects would cost more
 * than the tests. Fractions, NaN where missing.
 */
export type EventDayColumns = {
  /** Event day of the first entry. */
  from: number;
  /** Date of each event day, undefined outside the market's stored days. */
  dates: readonly (string | undefined)[];
  returns: Float64Array;
  expected: Float64Array;
  abnormal: Float64Array;
  /** Standard error of each abnormal return. */
  standardErrors: Float64Array;
  /** Standard error of the sum of the abnormal returns through each day. */
  pathErrors: Float64Array;
  p: Float64Array;
  adjusted: { holm: Float64Array; benjaminiHochberg: Float64Array };
  degreesOfFreedom: number;
};

/** Writes the standard error of the sum of a firm-event's abnormal returns through each day of its event window. */
function pathErrorsOf(
  { sigma, fitted, present, presentBefore }: FittedFirmEvent,
  errors: Float64Array,
): Float64Array {
  for (let slot = 0; slot < errors.length; slot += 1) {
    const count = presentBefore[slot + 1]!;
    if (count > 0) errors[slot] = sigma * Math.sqrt(fitted.varianceFactor(present, 0, count));
  }
  return errors;
}

/** The columns of a fitted firm-event; without noise to test against, nothing has a standard error. */
export function eventDayColumns(event: FittedFirmEvent, isTested: boolean): EventDayColumns {
  const { firmEvent, dates, returns, expected, abnormal, degreesOfFreedom } = event;
  const days = dates.length;
  const lists = missingLists(4, days);
  const p = partOf(lists, 0, days);
  const standardErrors = isTested ? event.standardErrors : missingLists(1, days);
  for (let slot = 0; slot < p.length; slot += 1) {
    p[slot] = twoSidedP(abnormal[slot]!, standardErrors[slot]!, degreesOfFreedom);
  }
  return {
    from: firmEvent.window[0],
    dates,
    returns,
    expected,
    abnormal,
    standardErrors,
    pathErrors: isTested ? pathErrorsOf(event, partOf(lists, 1, days)) : partOf(lists, 1, days),
    p,
    adjusted: { holm: partOf(lists, 2, days), benjaminiHochberg: partOf(lists, 3, days) },
    degreesOfFreedom,
  };
}
