/** What to do with an event date on which the market was closed. */
export type NonTradingRule = 'next' | 'previous' | 'drop';

/** Position of the first calendar date on or after `date`; the calendar's length if there is none. */
export function firstIndexOnOrAfter(calendar: readonly string[], date: string): number {
  let low = 0;
  let high = calendar.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (calendar[middle]! < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of `date` in the ascending calendar, or -1 where it is not a trading day. */
export function tradingDayIndex(calendar: readonly string[], date: string): number {
  const index = firstIndexOnOrAfter(calendar, date);
  return calendar[index] === date ? index : -1;
}

/**
 * Day 0 of an event: its own date where the market traded, else the next or previous trading day, or null
 * where the rule drops it or the calendar does not reach. `afterClose` moves an event announced after the
 * close of a trading day to the next one. Dates are `YYYY-MM-DD`, the calendar ascending.
 */
export function resolveDayZero(
  calendar: readonly string[],
  eventDate: string,
  rule: NonTradingRule = 'next',
  afterClose = false,
): string | null {
  const index = firstIndexOnOrAfter(calendar, eventDate);
  const traded = calendar[index] === eventDate;
  if (traded) return calendar[afterClose ? index + 1 : index] ?? null;
  if (rule === 'drop' || index === 0) return null;
  if (rule === 'previous') return calendar[index - 1]!;
  return calendar[index] ?? null;
}
