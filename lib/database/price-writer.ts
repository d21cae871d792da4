import type { IncomingPrice } from '@/lib/prices/door/incoming-day';
import type { PriceRow } from '@/lib/prices/price-csv';
import { completeRows } from './complete-rows';
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

/** What was written, and the rows whose adjusted close is of their source's level. */
type Written = Merge<PriceRow, StoredPrice> & { levelled: readonly PriceRow[] };

/**
 * Adds a security's days and replaces those that have other figures, keeping the old ones as revisions. What a source
 * leaves out stays as it is stored; so do rows of a source that `mayReplace` does not name. Call it inside a
 * transaction.
 *
 * @param incoming ascending by date
 */
export async function writePrices(
  db: Connection,
  ticker: string,
  incoming: readonly IncomingPrice[],
  origin: Origin,
  mayReplace: (sourceId: string) => boolean = () => true,
): Promise<Written> {
  const first = incoming[0]?.date;
  const last = incoming.at(-1)?.date;
  if (first === undefined || last === undefined)
    return { added: [], changed: [], unchanged: 0, levelled: [] };
  const stored = await storedBetween(db, ticker, first, last);
  const { rows, levelled } = completeRows(stored, incoming);
  const merge = mergeRows<PriceRow, StoredPrice>(stored, rows, FIELDS);
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
  return { ...merge, levelled };
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
