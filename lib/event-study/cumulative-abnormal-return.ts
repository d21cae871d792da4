import { type FittedFirmEvent, windowLength } from './fitted-firm-event';
import type { EventWindow } from './study-spec';

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
function isCovered(event: FittedFirmEvent, window: EventWindow): boolean {
  const fromSlot = window[0] - event.firmEvent.window[0];
  const toSlot = window[1] - event.firmEvent.window[0];
  return (
    fromSlot >= 0 &&
    toSlot < windowLength(event.firmEvent.window) &&
    event.dates[fromSlot] !== undefined &&
    event.dates[toSlot] !== undefined
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
  if (!isCovered(event, window)) return NOTHING;
  const fromSlot = window[0] - event.firmEvent.window[0];
  const toSlot = window[1] - event.firmEvent.window[0];
  const days = event.present.subarray(event.presentBefore[fromSlot]!, event.presentBefore[toSlot + 1]!);
  if (days.length === 0) return NOTHING;
  let car = 0;
  for (let slot = fromSlot; slot <= toSlot; slot += 1) {
    const abnormal = event.abnormal[slot]!;
    if (Number.isFinite(abnormal)) car += abnormal;
  }
  return {
    days: days.length,
    car,
    standardError: event.sigma * Math.sqrt(event.fitted.varianceFactor(days)),
  };
}
