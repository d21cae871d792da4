import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';

/** A firm's abnormal returns in a window, and the place of each in it. */
export type WindowAbnormalReturns = { values: Float64Array; places: Int32Array };

const scratch: WindowAbnormalReturns[] = [];

function scratchOf(length: number): WindowAbnormalReturns {
  scratch[length] ??= { values: new Float64Array(length), places: new Int32Array(length) };
  return scratch[length];
}

/** How many days of a window that begins at the slot `from` have an abnormal return. */
function countPresent({ abnormal }: FittedFirmEvent, from: number, length: number): number {
  let count = 0;
  for (let slot = from; slot < from + length; slot += 1) if (Number.isFinite(abnormal[slot]!)) count += 1;
  return count;
}

/**
 * The abnormal returns of one firm inside the window without the missing ones, and the place of each in the
 * window. Both are reused by the next call.
 */
export function windowAbnormalReturns(firm: FittedFirmEvent, window: EventWindow): WindowAbnormalReturns {
  const from = window[0] - firm.firmEvent.window[0];
  const length = window[1] - window[0] + 1;
  const found = scratchOf(countPresent(firm, from, length));
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    const abnormal = firm.abnormal[from + place]!;
    if (!Number.isFinite(abnormal)) continue;
    found.values[count] = abnormal;
    found.places[count] = place;
    count += 1;
  }
  return found;
}
