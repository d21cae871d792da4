import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { applyMigrations } from '@/lib/database/migrations';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';

const file = join(temporaryFolder(), 'empty.db');
const migrated = new SQLite(file);
applyMigrations(migrated, join(prismaFolder, 'migrations'));
migrated.close();
process.env.DATABASE_URL = `file:${file}`;

const source = { id: 's', name: 'Source', covers: 'Closes', retrievedOn: '2025-02-01', note: 'None.' };
const security = {
  ticker: 'AAA',
  name: 'Triple A',
  kind: 'index',
  group: 'benchmark',
  exchange: 'NYSE',
  currency: 'USD',
  coverage: 'Not named.',
  position: 3,
  bundled: true,
  firstDay: '2025-01-27',
  lastDay: '2025-01-27',
  days: 1,
} as const;
const price = {
  securityTicker: 'AAA',
  date: '2025-01-27',
  close: 275,
  adjustedClose: 118.2434,
  volume: 5_000_000_000.5,
  sourceId: 's',
};
const event = {
  slug: 'an-event',
  title: 'An event',
  announced: '2025-01-26T18:30',
  timeZone: 'America/New_York',
  session: 'non-trading-day',
  dayZero: '2025-01-27',
  dayZeroRule: 'The next trading day.',
  description: 'Something happened.',
  note: null,
  citation: 'Press.',
  bundled: false,
};
const factor = { factor: 'Mkt-RF', date: '2025-01-27', value: -0.0149, sourceId: 's' };
const started = '2025-02-01T10:00:00.000Z';
const importRun = { id: 1, sourceId: 's', request: '{}', startedAt: started, finishedAt: null };
const imported = {
  importId: 1,
  series: 'AAA',
  finishedAt: started,
  added: 1,
  changed: 0,
  unchanged: 2,
  rejected: 3,
};
const revision = {
  id: 1,
  series: 'AAA',
  date: '2025-01-27',
  field: 'close',
  oldValue: 274,
  newValue: 275,
  oldSourceId: 's',
  newSourceId: 's',
  importId: 1,
  revisedAt: started,
};
const flag = { securityTicker: 'AAA', date: '2025-01-27', kind: 'stale-price', note: 'The same close.' };

describe('a freshly migrated database', () => {
  test('takes every model through the client and gives it back', async () => {
    const client = database();
    await client.source.create({ data: source });
    await client.security.create({ data: security });
    await client.dailyPrice.create({ data: price });
    await client.event.create({ data: event });
    await client.factorReturn.create({ data: factor });
    await client.import.create({ data: importRun });
    await client.importedSeries.create({ data: imported });
    await client.revision.create({ data: revision });
    await client.priceFlag.create({ data: flag });
    expect(await client.source.findMany()).toEqual([source]);
    expect(await client.security.findMany()).toEqual([security]);
    expect(await client.dailyPrice.findMany()).toEqual([price]);
    expect(await client.event.findMany()).toEqual([event]);
    expect(await client.factorReturn.findMany()).toEqual([factor]);
    expect(await client.import.findMany()).toEqual([importRun]);
    expect(await client.importedSeries.findMany()).toEqual([imported]);
    expect(await client.revision.findMany()).toEqual([revision]);
    expect(await client.priceFlag.findMany()).toEqual([flag]);
  });

  test('has no table and no column that the schema does not know', async () => {
    const db = new SQLite(file, { readonly: true });
    const tables = db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'",
      )
      .all();
    const columns = (table: string) =>
      (db.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name).sort();
    const written = {
      Source: source,
      Security: security,
      DailyPrice: price,
      Event: event,
      FactorReturn: factor,
      Import: importRun,
      ImportedSeries: imported,
      Revision: revision,
      PriceFlag: flag,
    };
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(written), '_prisma_migrations'].sort(),
    );
    for (const [table, row] of Object.entries(written))
      expect(columns(table)).toEqual(Object.keys(row).sort());
    db.close();
  });

  test('keeps one price a security and day, and no price without its security', async () => {
    await expect(database().dailyPrice.create({ data: price })).rejects.toThrow(/Unique constraint/);
    const orphan = { ...price, securityTicker: 'NONE' };
    await expect(database().dailyPrice.create({ data: orphan })).rejects.toThrow(/Foreign key constraint/);
  });

  test('reads a history as one range of the key, without sorting', () => {
    const db = new SQLite(file, { readonly: true });
    const plan = db
      .prepare<[], { detail: string }>(
        'EXPLAIN QUERY PLAN SELECT date, close FROM DailyPrice WHERE securityTicker = 1 ORDER BY date',
      )
      .all();
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH DailyPrice USING PRIMARY KEY (securityTicker=?)',
    ]);
    db.close();
  });
});
