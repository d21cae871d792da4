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

/** Two trading dates as a span, "24 Jan 2025 to 28 Jan 2025", or one date where they are the same. */
export function formatDateSpan(first: string, last: string): string {
  if (first === last) return formatDate(first, 'short');
  return `${formatDate(first, 'short')} to ${formatDate(last, 'short')}`;
}

/** A `YYYY-MM-DD` trading date in words. Read and written in UTC, so that no reader's time zone moves it. */
export function formatDate(date: string, style: DateStyle = 'long'): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`)).replaceAll(',', '');
}
