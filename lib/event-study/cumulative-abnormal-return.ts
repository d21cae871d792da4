import { eventDate } from './event-days';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';
import { presentDays } from './present-days';

/** The abnormal returns of a window added up. */
export type CumulativeAbnormalReturn = {
  /** Abnormal returns in the sum, L. */
  days: number;
  /** Sum of the abnormal returns, a fraction; NaN for none or a window that leaves the event window. */
  car: number;
  /** Exact standard error with the parameters' estimation error, a fraction. */
  standardError: number;
};

const NOTHING: CumulativeAbnormalReturn = {
  days: 0,
  car: Number.NaN,
  standardError: Number.NaN,
};

/** Whether a window lies inside the firm-event's event window and inside its market's stored days. */
function isCovered(event: FittedFirmEvent, fromSlot: number, toSlot: number): boolean {
  return (
    fromSlot >= 0 &&
    toSlot < event.abnormal.length &&
    eventDate(event, fromSlot) !== undefined &&
    eventDate(event, toSlot) !== undefined
  );
}

/**
 * CAR over `window` (event days, both ends included) with
 * `Var(CAR) = s^2 [L + v'(X'X)^-1 v]` (Campbell, Lo & MacKinlay 1997, eq. 4.4.11-12; Salinger 1992). Days
 * without a price are left out of the sum and of L, never filled.
 */
export function cumulativeAbnormalReturn(
  event: FittedFirmEvent,
  window: EventWindow,
): CumulativeAbnormalReturn {
  const fromSlot = window[0] - event.firmEvent.window[0];
  const toSlot = window[1] - event.firmEvent.window[0];
  if (!isCovered(event, fromSlot, toSlot)) return NOTHING;
  if (fromSlot === toSlot) return oneDay(event, fromSlot);
  let days = 0;
  let car = 0;
  for (let slot = fromSlot; slot <= toSlot; slot += 1) {
    const abnormal = event.abnormal[slot]!;
    if (!Number.isFinite(abnormal)) continue;
    car += abnormal;
    days += 1;
  }
  if (days === 0) return NOTHING;
  const factor = event.fitted.varianceFactor(presentDays(event, fromSlot, toSlot + 1));
  return { days, car, standardError: event.sigma * Math.sqrt(factor) };
}

/** A window of one day, whose standard error is known. */
function oneDay({ abnormal, standardErrors }: FittedFirmEvent, slot: number): CumulativeAbnormalReturn {
  const car = abnormal[slot]!;
  return Number.isFinite(car) ? { days: 1, car, standardError: standardErrors[slot]! } : NOTHING;
}
