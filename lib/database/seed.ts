import type { Database } from 'better-sqlite3';
import { group } from 'd3';
import type { BundledData } from './bundled-data';
import { exchangeDaysOf } from './exchange-days';
import { writeFactor } from './factor-writer';
import { writeFlags } from './flag-writer';
import { writePrices, writeSpan } from './price-writer';
import type { Origin } from './revision-writer';

/** Whose days tell when the exchange was closed. */
const CALENDAR = 'SPY';

/**
 * Carries the bundled figures in, in one transaction: whoever reads meanwhile sees the rows before or the rows after,
 * and after an error the rows before are still there. It touches nothing that was imported or added by hand: of
 * prices and factors only what came from a bundled source, of securities and events only the bundled ones. A bundled
 * figure that is another now leaves a revision; one that was taken out of the bundle goes.
 *
 * @throws SqliteError where a row breaks a key or refers to one that is not there.
 */
export function seed(db: Database, data: BundledData): void {
  db.transaction(() => {
    upsert(db, 'Source', 'id', data.Source);
    upsert(db, 'Security', 'ticker', data.Security.map(bundled), 'WHERE "Security"."bundled"');
    upsert(db, 'Event', 'slug', data.Event.map(bundled), 'WHERE "Event"."bundled"');
    seedPrices(db, data);
    seedFactors(db, data);
    removeUnbundled(db, data);
  }).immediate();
}

const bundled = <Row extends object>(row: Row) => ({ ...row, bundled: 1 });

function upsert(db: Database, table: string, key: string, rows: object[], replaced = ''): void {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `@${column}`).join(', ');
  const changes = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  const put = db.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${values}) ON CONFLICT ("${key}") DO UPDATE SET ${changes} ${replaced}`,
  );
  for (const row of rows) put.run(row);
}

function originOf(sourceId: string): Origin {
  return { sourceId, importId: null, at: new Date().toISOString() };
}

/** Takes out the days of bundled sources that the bundle has no longer, and says how many. */
function removeDays(
  db: Database,
  [table, key]: [table: string, key: string],
  series: string,
  days: string[],
  sources: string[],
): number {
  return db
    .prepare(
      `DELETE FROM "${table}" WHERE "${key}" = ? AND "sourceId" IN (SELECT value FROM json_each(?))
        AND "date" NOT IN (SELECT value FROM json_each(?))`,
    )
    .run(series, JSON.stringify(sources), JSON.stringify(days)).changes;
}

const PRICES: [string, string] = ['DailyPrice', 'securityTicker'];
const FACTORS: [string, string] = ['FactorReturn', 'factor'];

const sourceIds = (data: BundledData) => data.Source.map(({ id }) => id);

function seedPrices(db: Database, data: BundledData): void {
  const sources = sourceIds(data);
  const touched = [...group(data.DailyPrice, (row) => row.securityTicker)].filter(([ticker, rows]) => {
    const days = rows.map(({ date }) => date);
    const removed = removeDays(db, PRICES, ticker, days, sources);
    const { added, changed } = writePrices(db, ticker, rows, originOf(rows[0]!.sourceId), (sourceId) =>
      sources.includes(sourceId),
    );
    writeSpan(db, ticker);
    return removed + added.length + changed.length > 0;
  });
  if (touched.length === 0) return;
  const exchange = exchangeDaysOf(db, CALENDAR);
  for (const [ticker, rows] of touched) {
    writeFlags(db, ticker, rows, exchange);
  }
}

function seedFactors(db: Database, data: BundledData): void {
  const sources = sourceIds(data);
  for (const [factor, rows] of group(data.FactorReturn, (row) => row.factor)) {
    const days = rows.map(({ date }) => date);
    removeDays(db, FACTORS, factor, days, sources);
    writeFactor(db, factor, rows, originOf(rows[0]!.sourceId), (sourceId) => sources.includes(sourceId));
  }
}

/** Takes out securities and events that the bundle has no longer; a security with imported prices keeps those. */
function removeUnbundled(db: Database, data: BundledData): void {
  const tickers = data.Security.map(({ ticker }) => ticker);
  const removed = db
    .prepare<[string], string>(
      `SELECT "ticker" FROM "Security" WHERE "bundled" AND "ticker" NOT IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify(tickers));
  for (const ticker of removed) {
    removeDays(db, PRICES, ticker, [], sourceIds(data));
    writeSpan(db, ticker);
    db.prepare('UPDATE "Security" SET "bundled" = 0 WHERE "ticker" = ?').run(ticker);
    const { days } = db
      .prepare<[string], { days: number }>('SELECT "days" FROM "Security" WHERE "ticker" = ?')
      .get(ticker)!;
    if (days > 0) continue;
    db.prepare('DELETE FROM "PriceFlag" WHERE "securityTicker" = ?').run(ticker);
    db.prepare('DELETE FROM "Security" WHERE "ticker" = ?').run(ticker);
  }
  const slugs = data.Event.map(({ slug }) => slug);
  db.prepare('DELETE FROM "Event" WHERE "bundled" AND "slug" NOT IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(slugs),
  );
}
