import { join } from 'node:path';
import { group } from 'd3';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { MIGRATION_ENGINES } from '@/lib/database/migration-engines';
import { applyMigrations } from '@/lib/database/migrations';
import { openDatabase } from '@/lib/database/open-database';
import { emptyDatabase, prismaFolder, storedRows } from '../support/fresh-database';

process.env.DATABASE_URL = await emptyDatabase();
const migrated = await openDatabase();
const { engine } = migrated;
await applyMigrations(migrated, join(prismaFolder, MIGRATION_ENGINES[engine].folder));
await migrated.close();

/** Lists every column of every table, and what of it is no model's. */
const COLUMNS = {
  sqlite: {
    sql: `SELECT "m"."name" AS "table", "c"."name" AS "column" FROM sqlite_master AS "m", pragma_table_info("m"."name") AS "c"
      WHERE "m"."type" = 'table'`,
    besides: ['_prisma_migrations', 'sqlite_sequence'],
  },
  postgresql: {
    sql: `SELECT "table_name" AS "table", "column_name" AS "column" FROM "information_schema"."columns"
      WHERE "table_schema" = 'public'`,
    besides: ['_prisma_migrations', 'DataVersion'],
  },
}[engine];

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
    const stored = group(
      await storedRows<{ table: string; column: string }>(COLUMNS.sql),
      ({ table }) => table,
    );
    expect([...stored.keys()].sort()).toEqual([...Object.keys(written), ...COLUMNS.besides].sort());
    for (const [table, row] of Object.entries(written)) {
      expect(
        stored
          .get(table)!
          .map(({ column }) => column)
          .sort(),
      ).toEqual(Object.keys(row).sort());
    }
  });

  test('keeps one price a security and day, and no price without its security', async () => {
    await expect(database().dailyPrice.create({ data: price })).rejects.toThrow(/Unique constraint/);
    const orphan = { ...price, securityTicker: 'NONE' };
    await expect(database().dailyPrice.create({ data: orphan })).rejects.toThrow(/Foreign key constraint/);
  });

  test('orders text by its bytes, keeps every digit of a figure, and counts in numbers', async () => {
    const client = database();
    for (const slug of ['b', 'A', 'a', 'B', 'é', '_'])
      await client.event.create({ data: { ...event, slug } });
    const slugs = (await client.event.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
    expect(slugs).toEqual(['A', 'B', '_', 'a', 'an-event', 'b', 'é']);
    const figures = [0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1 / 3, 118.24339999999999];
    const rows = figures.map((value, day) => ({ ...factor, date: `2025-02-0${day + 1}`, value }));
    const db = await openDatabase();
    await db.insert('FactorReturn', rows);
    await db.close();
    const read = await storedRows(
      `SELECT "value" FROM "FactorReturn" WHERE "date" > '2025-02' ORDER BY "date"`,
    );
    expect(read.map(({ value }) => value)).toEqual(figures);
    expect(await storedRows('SELECT count(*) AS "rows" FROM "FactorReturn"')).toEqual([{ rows: 6 }]);
  });
});
