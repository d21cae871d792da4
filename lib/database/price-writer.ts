import type { PriceRow } from '@/lib/prices/price-csv';
import type { Connection } from './connection';
import type { DailyPrice } from './generated/client';
import { type Merge, mergeRows } from './merge-rows';
import { type Origin, recordRevisions } from './revision-writer';

type StoredPrice = Omit<DailyPrice, 'securityTicker'>;

const FIELDS = ['close', 'adjustedClose', 'volume'] as const;

function storedBetween(db: Connection, ticker: string, first: string, last: string): Promise<StoredPrice[]> {
  return db.rows(
    `SELECT "date", "close", "adjustedClose", "volume", "sourceId" FROM "DailyPrice"
      WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ? ORDER BY "date"`,
    [ticker, first, last],
  );
}

/**
 * Adds a security's days and replaces those that have other figures, keeping the old ones as revisions. Rows of a
 * source that `mayReplace` does not name are left as they are. Call it inside a transaction.
 *
 * @param rows ascending by date
 */
export async function writePrices(
  db: Connection,
  ticker: string,
  rows: readonly PriceRow[],
  origin: Origin,
  mayReplace: (sourceId: string) => boolean = () => true,
): Promise<Merge<PriceRow, StoredPrice>> {
  const first = rows[0]?.date;
  const last = rows.at(-1)?.date;
  if (first === undefined || last === undefined) return { added: [], changed: [], unchanged: 0 };
  const merge = mergeRows<PriceRow, StoredPrice>(await storedBetween(db, ticker, first, last), rows, FIELDS);
  merge.changed = merge.changed.filter(({ before }) => mayReplace(before.sourceId));
  const { sourceId } = origin;
  await db.insert(
    'DailyPrice',
    [...merge.added, ...merge.changed.map(({ after }) => after)].map(
      ({ date, close, adjustedClose, volume }) => ({
        securityTicker: ticker,
        date,
        close,
        adjustedClose,
        volume,
        sourceId,
      }),
    ),
    { key: ['securityTicker', 'date'], stored: 'replace' },
  );
  await recordRevisions(db, ticker, merge.changed, FIELDS, origin);
  return merge;
}

/** Writes a security's first and last day and number of days from its prices. Call it inside the same transaction. */
export async function writeSpan(db: Connection, ticker: string): Promise<void> {
  await db.run(
    `UPDATE "Security" SET ("firstDay", "lastDay", "days") =
      (SELECT min("date"), max("date"), count(*) FROM "DailyPrice" WHERE "securityTicker" = ?)
      WHERE "ticker" = ?`,
    [ticker, ticker],
  );
}
