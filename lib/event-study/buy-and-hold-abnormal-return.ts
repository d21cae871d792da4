import type { FittedFirmEvent } from './fitted-firm-event';
import type { EventWindow } from './study-spec';

/**
 * Buy-and-hold abnormal return over `window`: the security's compounded simple return less the compounded
 * expected return, `prod(1 + R) - prod(1 + expected)` (Barber & Lyon 1997). Days without a price are left
 * out of both products. NaN where no day of the window has an abnormal return.
 */
export function buyAndHoldAbnormalReturn(event: FittedFirmEvent, window: EventWindow): number {
  let held = 1;
  let expected = 1;
  let days = 0;
  for (let day = window[0]; day <= window[1]; day += 1) {
    const slot = day - event.firmEvent.window[0];
    if (!Number.isFinite(event.abnormal[slot] ?? Number.NaN)) continue;
    held *= 1 + event.returns[slot]!;
    expected *= 1 + event.expected[slot]!;
    days += 1;
  }
  return days === 0 ? Number.NaN : held - expected;
}
