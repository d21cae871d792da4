import type { Database } from 'better-sqlite3';
import type { ExchangeDays } from '@/lib/prices/door/flag-days';

/** The trading days of the exchange as the stored benchmark tells them; null where it has no prices. */
export function exchangeDaysOf(db: Database, ticker: string): ExchangeDays | null {
  const days = db
    .prepare<[string], string>('SELECT "date" FROM "DailyPrice" WHERE "securityTicker" = ? ORDER BY "date"')
    .pluck()
    .all(ticker);
  const first = days[0];
  const last = days.at(-1);
  return first && last ? { ticker, days: new Set(days), first, last } : null;
}
