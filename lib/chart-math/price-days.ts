import type { StoredClose } from '@/lib/database/price-store';
import type { DayResult } from '@/lib/event-study/study';

/** Far below any event day, so that a day of the price alone is never taken for one of an event. */
const ALONE = -1_000_000;

/**
 * A number for each stored close that the page's cursor can hold: the event day where the event window has that
 * date, so that all charts mark it, else one that no other chart shows. Ascending within either kind.
 */
export function cursorDays(closes: readonly StoredClose[], days: readonly DayResult[]): number[] {
  const eventDays = new Map(days.map(({ date, eventDay }) => [date, eventDay]));
  return closes.map(({ date }, index) => eventDays.get(date) ?? ALONE + index);
}

/** Positions of the first stored day of every `step`-th calendar month, counted from January. */
export function monthStarts(closes: readonly StoredClose[], step: number): number[] {
  return closes.flatMap(({ date }, index) => {
    const month = date.slice(0, 7);
    const isFirst = index > 0 && closes[index - 1]!.date.slice(0, 7) !== month;
    return isFirst && (Number(month.slice(5)) - 1) % step === 0 ? [index] : [];
  });
}
