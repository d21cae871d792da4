import type { Study } from '@/lib/event-study/study';
import { csv } from './csv';

const HEADERS = [
  'event',
  'ticker',
  'date',
  'event_day',
  'return',
  'expected',
  'abnormal',
  'standard_error',
  't',
  'p',
  'car',
];

/**
 * The daily table as CSV, tidy: one row a security and event day, returns as fractions. `car` cumulates the
 * abnormal returns from the event window's first day; a day without a price has empty cells.
 */
export function dailyCsv(study: Study): string {
  const rows = study.securities.flatMap((security) =>
    security.days.map((day, index) => [
      study.event.slug,
      security.ticker,
      day.date,
      day.eventDay,
      day.return,
      day.expected,
      day.abnormal,
      day.standardError,
      day.t,
      day.p,
      security.path[index]?.car ?? null,
    ]),
  );
  return csv(HEADERS, rows);
}
