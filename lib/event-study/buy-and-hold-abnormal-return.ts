import { mean } from '../statistics/moments';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';
import type { StudyOptions } from './study-input';

/** Whether a study's returns compound as `1 + R`: simple returns do, log returns and volumes do not. */
export function canBeHeld({ returns, measure }: Pick<StudyOptions, 'returns' | 'measure'>): boolean {
  return returns === 'simple' && measure !== 'volume';
}

/**
 * Buy-and-hold abnormal return over `window`: the security's compounded simple return less that of what is
 * compared with it, the expected return or the market, `prod(1 + R) - prod(1 + compared)` (Barber & Lyon
 * 1997). Days without an abnormal return are left out of both products. NaN where no day has one.
 */
export function buyAndHoldAbnormalReturn(
  event: FittedFirmEvent,
  window: EventWindow,
  comparedWith: 'expected' | 'market',
): number {
  const { returns } = event.market;
  let held = 1;
  let compared = 1;
  let days = 0;
  for (let day = window[0]; day <= window[1]; day += 1) {
    const slot = day - event.firmEvent.window[0];
    if (!Number.isFinite(event.abnormal[slot] ?? Number.NaN)) continue;
    held *= 1 + event.returns[slot]!;
    compared *=
      1 +
      (comparedWith === 'market'
        ? returns[event.marketStart + slot]!
        : event.fitted.expected(event.sampleStart + slot));
    days += 1;
  }
  return days === 0 ? Number.NaN : held - compared;
}

/** Mean over firms of the buy-and-hold abnormal return against the expected return (Barber & Lyon 1997). */
export function averageBuyAndHold(firms: readonly FittedFirmEvent[], window: EventWindow): number {
  return mean(firms.map((firm) => buyAndHoldAbnormalReturn(firm, window, 'expected')));
}
