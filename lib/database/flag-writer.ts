import type { Database } from 'better-sqlite3';
import { type ExchangeDays, type Flag, flagDays } from '@/lib/prices/door/flag-days';
import type { PriceRow } from '@/lib/prices/price-csv';

/** Relative change of adjusted close over close, from one day to the next, above which levels are taken to differ. */
const SAME_LEVEL = 1e-4;

/** All stored days of a security: the imported rows themselves where there are no others. */
function historyOf(db: Database, ticker: string, rows: readonly PriceRow[]): readonly PriceRow[] {
  const { days } = db
    .prepare<[string], { days: number }>('SELECT "days" FROM "Security" WHERE "ticker" = ?')
    .get(ticker)!;
  if (days === rows.length) return rows;
  return db
    .prepare<[string], PriceRow>(
      `SELECT "date", "close", "adjustedClose", "volume" FROM "DailyPrice" WHERE "securityTicker" = ? ORDER BY "date"`,
    )
    .all(ticker);
}

/** Days at which an import's rows meet older ones whose adjusted closes have another level. */
function seams(history: readonly PriceRow[], first: string, last: string): Flag[] {
  return history.flatMap((row, day): Flag[] => {
    const before = history[day - 1];
    const meets = row.date === first || before?.date === last;
    if (!before || !meets) return [];
    const level = row.adjustedClose / row.close / (before.adjustedClose / before.close);
    if (Math.abs(level - 1) < SAME_LEVEL) return [];
    const note =
      'one import ends here and another begins, with adjusted closes of another level: import the whole history at once, unless a dividend fell on this day';
    return [{ date: row.date, kind: 'adjustment-seam', note }];
  });
}

/**
 * Writes anew what looks wrong in a security's stored days after an import of `rows` (ascending), and gives it.
 * Seams that the import did not reach stay. Call it inside the import's transaction, after `writeSpan`.
 */
export function writeFlags(
  db: Database,
  ticker: string,
  rows: readonly PriceRow[],
  exchange: ExchangeDays | null,
): Flag[] {
  const first = rows[0]?.date;
  const last = rows.at(-1)?.date;
  if (first === undefined || last === undefined) return [];
  db.prepare(
    `DELETE FROM "PriceFlag" WHERE "securityTicker" = ? AND ("kind" <> 'adjustment-seam' OR "date" BETWEEN ? AND ?)`,
  ).run(ticker, first, last);
  const history = historyOf(db, ticker, rows);
  // The benchmark's own days cannot be held to themselves.
  const others = exchange?.ticker === ticker ? null : exchange;
  const flags = [...flagDays(history, others), ...seams(history, first, last)];
  const insert = db.prepare(
    'INSERT OR REPLACE INTO "PriceFlag" ("securityTicker", "date", "kind", "note") VALUES (?, ?, ?, ?)',
  );
  for (const { date, kind, note } of flags) insert.run(ticker, date, kind, note);
  return flags;
}
