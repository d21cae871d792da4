import type { ExchangeDays } from '@/lib/prices/door/flag-days';
import type { Reader } from './connection';

/** The trading days of the exchange as the stored benchmark tells them; null where it has no prices. */
export async function exchangeDaysOf(db: Reader, ticker: string): Promise<ExchangeDays | null> {
  const rows = await db.rows<{ date: string }>(
    'SELECT "date" FROM "DailyPrice" WHERE "securityTicker" = ? ORDER BY "date"',
    [ticker],
  );
  const days = rows.map(({ date }) => date);
  const first = days[0];
  const last = days.at(-1);
  return first && last ? { ticker, days: new Set(days), first, last } : null;
}
