import type { IncomingDay } from '@/lib/prices/door/incoming-day';

/** A day as a source gives it, with nothing but a close unless more is said. */
export function incomingDay(
  line: number,
  date: string,
  close: number | null,
  rest: Partial<IncomingDay> = {},
): IncomingDay {
  return { line, date, close, adjustedClose: null, volume: null, high: null, low: null, ...rest };
}
