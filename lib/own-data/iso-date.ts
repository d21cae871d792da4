import { isCalendarDate } from '@/lib/prices/calendar-date';

/** The dates that files of firms and prices may use, for messages. */
export const DATE_FORMATS = 'a date such as 27.01.2025 or 2025-01-27';

/** A day of the calendar written `DD.MM.YYYY` or `YYYY-MM-DD`, as `YYYY-MM-DD`; undefined for anything else. */
export function isoDate(text: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = german ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}` : text;
  return isCalendarDate(iso) ? iso : undefined;
}
