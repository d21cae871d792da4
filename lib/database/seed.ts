import { group } from 'd3';
import { DEFAULT_BENCHMARK } from '@/lib/event-study/study-choices';
import type { BundledData } from './bundled-data';
import type { Connection, NewRow } from './connection';
import { exchangeDaysOf } from './exchange-days';
import { writeFactor } from './factor-writer';
import { writeFlags } from './flag-writer';
import { writePrices, writeSpan } from './price-writer';
import type { Origin } from './revision-writer';

/**
 * Carries the bundled figures in, in one transaction: whoever reads meanwhile sees the rows before or the rows after,
 * and after an error the rows before are still there. It touches nothing that was imported or added by hand: of
 * prices and factors only what came from a bundled source, of securities and events only the bundled ones. A bundled
 * figure that is another now leaves a revision; one that was taken out of the bundle goes.
 *
 * @throws the driver's error where a row breaks a key or refers to one that is not there.
 */
export async function seed(db: Connection, data: BundledData): Promise<void> {
  await db.transaction(async () => {
    await upsert(db, 'Source', 'id', data.Source);
    await upsert(db, 'Security', 'ticker', data.Security.map(bundled), '"Security"."bundled"');
    await upsert(db, 'Event', 'slug', data.Event.map(bundled), '"Event"."bundled"');
    await seedPrices(db, data);
    await seedFactors(db, data);
    await removeUnbundled(db, data);
  });
}

const bundled = <Row extends object>(row: Row) => ({ ...row, bundled: true });

async function upsert(
  db: Connection,
  table: string,
  key: string,
  rows: readonly NewRow[],
  where?: string,
): Promise<void> {
  await db.insert(table, rows, { key: [key], stored: 'replace', where });
}

function originOf(sourceId: string): Origin {
  return { sourceId, importId: null, at: new Date().toISOString() };
}

const marks = (values: readonly string[]) => values.map(() => '?').join(', ');

/** Takes out the days of bundled sources that the bundle has no longer, and says how many. */
async function removeDays(
  db: Connection,
  [table, key]: [table: string, key: string],
  series: string,
  days: readonly string[],
  sources: readonly string[],
): Promise<number> {
  const ofBundle = `"${key}" = ? AND "sourceId" IN (${marks(sources)})`;
  const stored = await db.rows<{ date: string }>(`SELECT "date" FROM "${table}" WHERE ${ofBundle}`, [
    series,
    ...sources,
  ]);
  const kept = new Set(days);
  const removed = stored.filter(({ date }) => !kept.has(date));
  for (const { date } of removed) {
    await db.run(`DELETE FROM "${table}" WHERE "${key}" = ? AND "date" = ?`, [series, date]);
  }
  return removed.length;
}

const PRICES: [string, string] = ['DailyPrice', 'securityTicker'];
const FACTORS: [string, string] = ['FactorReturn', 'factor'];

const sourceIds = (data: BundledData) => data.Source.map(({ id }) => id);

async function seedPrices(db: Connection, data: BundledData): Promise<void> {
  const sources = sourceIds(data);
  const touched: [ticker: string, rows: BundledData['DailyPrice']][] = [];
  for (const [ticker, rows] of group(data.DailyPrice, (row) => row.securityTicker)) {
    const days = rows.map(({ date }) => date);
    const removed = await removeDays(db, PRICES, ticker, days, sources);
    const { added, changed } = await writePrices(db, ticker, rows, originOf(rows[0]!.sourceId), (sourceId) =>
      sources.includes(sourceId),
    );
    await writeSpan(db, ticker);
    if (removed + added.length + changed.length > 0) touched.push([ticker, rows]);
  }
  if (touched.length === 0) return;
  const exchange = await exchangeDaysOf(db, DEFAULT_BENCHMARK);
  for (const [ticker, rows] of touched) await writeFlags(db, ticker, rows, exchange);
}

async function seedFactors(db: Connection, data: BundledData): Promise<void> {
  const sources = sourceIds(data);
  for (const [factor, rows] of group(data.FactorReturn, (row) => row.factor)) {
    const days = rows.map(({ date }) => date);
    await removeDays(db, FACTORS, factor, days, sources);
    await writeFactor(db, factor, rows, originOf(rows[0]!.sourceId), (sourceId) =>
      sources.includes(sourceId),
    );
  }
}

/** Takes out securities and events that the bundle has no longer; a security with imported prices keeps those. */
async function removeUnbundled(db: Connection, data: BundledData): Promise<void> {
  const tickers = data.Security.map(({ ticker }) => ticker);
  const removed = await db.rows<{ ticker: string }>(
    `SELECT "ticker" FROM "Security" WHERE "bundled" AND "ticker" NOT IN (${marks(tickers)})`,
    tickers,
  );
  for (const { ticker } of removed) await removeSecurity(db, ticker, sourceIds(data));
  const slugs = data.Event.map(({ slug }) => slug);
  await db.run(`DELETE FROM "Event" WHERE "bundled" AND "slug" NOT IN (${marks(slugs)})`, slugs);
}

async function removeSecurity(db: Connection, ticker: string, sources: readonly string[]): Promise<void> {
  await removeDays(db, PRICES, ticker, [], sources);
  await writeSpan(db, ticker);
  await db.run('UPDATE "Security" SET "bundled" = false WHERE "ticker" = ?', [ticker]);
  const [left] = await db.rows<{ days: number }>('SELECT "days" FROM "Security" WHERE "ticker" = ?', [
    ticker,
  ]);
  if (left!.days > 0) return;
  await db.run('DELETE FROM "PriceFlag" WHERE "securityTicker" = ?', [ticker]);
  await db.run('DELETE FROM "Security" WHERE "ticker" = ?', [ticker]);
}
