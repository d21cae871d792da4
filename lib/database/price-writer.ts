import type { Database } from 'better-sqlite3';
import type { PriceRow } from '@/lib/prices/price-csv';
import type { DailyPrice } from './generated/client';
import { type Merge, mergeRows } from './merge-rows';
import { type Origin, recordRevisions } from './revision-writer';

type StoredPrice = Omit<DailyPrice, 'securityTicker'>;

const FIELDS = ['close', 'adjustedClose', 'volume'] as const;

function storedBetween(db: Database, ticker: string, first: string, last: string): StoredPrice[] {
  return db
    .prepare<[string, string, string], StoredPrice>(
      `SELECT "date", "close", "adjustedClose", "volume", "sourceId" FROM "DailyPrice"
        WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ? ORDER BY "date"`,
    )
    .all(ticker, first, last);
}

/**
 * Adds a security's days and replaces those that have other figures, keeping the old ones as revisions. Rows of a
 * source that `mayReplace` does not name are left as they are. Call it inside a transaction.
 *
 * @param rows ascending by date
 */
export function writePrices(
  db: Database,
  ticker: string,
  rows: readonly PriceRow[],
  origin: Origin,
  mayReplace: (sourceId: string) => boolean = () => true,
): Merge<PriceRow, StoredPrice> {
  const first = rows[0]?.date;
  const last = rows.at(-1)?.date;
  if (first === undefined || last === undefined) return { added: [], changed: [], unchanged: 0 };
  const merge = mergeRows<PriceRow, StoredPrice>(storedBetween(db, ticker, first, last), rows, FIELDS);
  merge.changed = merge.changed.filter(({ before }) => mayReplace(before.sourceId));
  const put = db.prepare(
    `INSERT OR REPLACE INTO "DailyPrice"
      ("securityTicker", "date", "close", "adjustedClose", "volume", "sourceId") VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const write = ({ date, close, adjustedClose, volume }: PriceRow) =>
    put.run(ticker, date, close, adjustedClose, volume, origin.sourceId);
  merge.added.forEach(write);
  for (const { after } of merge.changed) write(after);
  recordRevisions(db, ticker, merge.changed, FIELDS, origin);
  return merge;
}

/** Writes a security's first and last day and number of days from its prices. Call it inside the same transaction. */
export function writeSpan(db: Database, ticker: string): void {
  db.prepare(
    `UPDATE "Security" SET ("firstDay", "lastDay", "days") =
      (SELECT min("date"), max("date"), count(*) FROM "DailyPrice" WHERE "securityTicker" = @ticker)
      WHERE "ticker" = @ticker`,
  ).run({ ticker });
}
