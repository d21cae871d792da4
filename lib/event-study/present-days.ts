import type { EventDays } from './event-days';

let scratch = new Int32Array(64);

/**
 * Sample positions of the event days of the slots `[from, to)` that have an abnormal return, in order. The list is
 * reused by the next call.
 */
export function presentDays(
  { abnormal, sampleStart }: Pick<EventDays, 'abnormal' | 'sampleStart'>,
  from: number,
  to: number,
): Int32Array {
  if (to - from > scratch.length) scratch = new Int32Array(to - from);
  let count = 0;
  for (let slot = from; slot < to; slot += 1) {
    if (Number.isFinite(abnormal[slot]!)) scratch[count++] = sampleStart + slot;
  }
  return scratch.subarray(0, count);
}
