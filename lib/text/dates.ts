import type { Locale } from './locale';
import type { Reading } from './reading';
import type { Translator } from './translator';

const styles = {
  /** 27 January 2025 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Monday 27 January 2025 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Mon 27 Jan 2025 */
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 27 Jan */
  day: { day: 'numeric', month: 'short' },
  /** Jan 2025 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof styles;

const CALENDARS: Record<Locale, string> = { en: 'en-GB', ar: 'ar' };

/** Two trading dates as a span, "24 Jan 2025 to 28 Jan 2025", or one date where they are the same. */
export function formatDateSpan(t: Translator, first: string, last: string): string {
  if (first === last) return formatDate(t, first, 'short');
  return t('studyCharts.range', { from: formatDate(t, first, 'short'), to: formatDate(t, last, 'short') });
}

/**
 * A `YYYY-MM-DD` trading date in the reader's words. Read and written in UTC, so that no reader's time zone
 * moves it.
 */
export function formatDate({ locale, digits }: Reading, date: string, style: DateStyle = 'long'): string {
  const options = { ...styles[style], numberingSystem: digits, timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(CALENDARS[locale], options);
  return format.format(new Date(`${date}T00:00:00Z`)).replaceAll(/[,،]/g, '');
}
