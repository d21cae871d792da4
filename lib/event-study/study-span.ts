import type { FirmEvent } from './study-input';
import { tradingDayIndex } from './trading-days';

type Windows = Pick<FirmEvent, 'estimation' | 'window'>;

/**
 * How many trading days before and after day 0 a study reads: from two days before its estimation window, because
 * models with leads and lags read the market's return of one day more, to one day past the event window.
 */
export function daysAround({ estimation, window }: Windows): { before: number; after: number } {
  return { before: Math.max(0, 2 - estimation[0]), after: Math.max(0, window[1] + 1) };
}

/**
 * The positions `[from, to)` of the days that a study reads. All days where the calendar does not have day 0, so that
 * the engine can say from when to when it goes.
 */
export function studySpan(
  { dayZero, ...windows }: Windows & Pick<FirmEvent, 'dayZero'>,
  calendar: readonly string[],
): [from: number, to: number] {
  const zero = tradingDayIndex(calendar, dayZero);
  if (zero < 0) return [0, calendar.length];
  const { before, after } = daysAround(windows);
  return [Math.max(0, zero - before), Math.min(calendar.length, zero + after + 1)];
}
