import type { FirmEvent } from './study-input';
import { tradingDayIndex } from './trading-days';

/**
 * The positions `[from, to)` of the days that a study reads: from two days before its estimation window, because
 * models with leads and lags read the market's return of one day more, to one day past the event window. All
 * days where the calendar does not have day 0, so that the engine can say from when to when it goes.
 */
export function studySpan(
  { dayZero, estimation, window }: Pick<FirmEvent, 'dayZero' | 'estimation' | 'window'>,
  calendar: readonly string[],
): [from: number, to: number] {
  const zero = tradingDayIndex(calendar, dayZero);
  if (zero < 0) return [0, calendar.length];
  return [Math.max(0, zero + estimation[0] - 2), Math.min(calendar.length, zero + window[1] + 2)];
}
