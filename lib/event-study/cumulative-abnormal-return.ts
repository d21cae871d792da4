import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';

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
  const fromSlot = window[0] - event.firmEvent.window[0];
  const toSlot = window[1] - event.firmEvent.window[0];
  if (!isCovered(event, fromSlot, toSlot)) return NOTHING;
  const first = event.presentBefore[fromSlot]!;
  const last = event.presentBefore[toSlot + 1]!;
  if (first === last) return NOTHING;
  if (fromSlot === toSlot) {
    return { days: 1, car: event.abnormal[fromSlot]!, standardError: event.standardErrors[fromSlot]! };
  }
  let car = 0;
  for (let slot = fromSlot; slot <= toSlot; slot += 1) {
    const abnormal = event.abnormal[slot]!;
    if (Number.isFinite(abnormal)) car += abnormal;
  }
  const standardError = event.sigma * Math.sqrt(event.fitted.varianceFactor(event.present, first, last));
  return { days: last - first, car, standardError };
}
