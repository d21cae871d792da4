import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { applyMigrations, MigrationError } from '@/lib/database/migrations';
import { SqliteConnection } from '@/lib/database/sqlite';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';

const base = temporaryFolder();

/** A folder of migrations, each `name: sql`, and an empty database. */
function setUp(migrations: Record<string, string>) {
  const folder = mkdtempSync(join(base, 'migrations-'));
  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) write(name, sql);
  const db = new SQLite(join(folder, 'test.db'));
  const tables = () =>
    db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'")
      .pluck()
      .all();
  const recorded = () => db.prepare('SELECT migration_name FROM _prisma_migrations ORDER BY 1').pluck().all();
  return {
    folder,
    write,
    db,
    tables,
    recorded,
    apply: () => applyMigrations(new SqliteConnection(db), folder),
  };
}

const FIRST = 'CREATE TABLE first (id TEXT NOT NULL PRIMARY KEY);';
const SECOND = 'CREATE TABLE second (id TEXT NOT NULL PRIMARY KEY);';

describe('applying migrations', () => {
  test('applies those that are pending in the order of their names, once', async () => {
    const { apply, tables, recorded } = setUp({
      '2_second': 'ALTER TABLE first ADD COLUMN note TEXT;',
      '1_first': FIRST,
    });
    expect(await apply()).toEqual(['1_first', '2_second']);
    expect(await apply()).toEqual([]);
    expect(tables()).toEqual(['first']);
    expect(recorded()).toEqual(['1_first', '2_second']);
  });

  test('applies a migration that was added later', async () => {
    const { apply, write, tables } = setUp({ '1_first': FIRST });
    await apply();
    write('2_second', SECOND);
    expect(await apply()).toEqual(['2_second']);
    expect(tables()).toEqual(['first', 'second']);
  });

  test('records what Prisma records, with the checksum that sha256sum prints', async () => {
    const { apply, db } = setUp({ '1_first': FIRST });
    await apply();
    const [record] = db.prepare('SELECT * FROM _prisma_migrations').all() as Record<string, unknown>[];
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      checksum: '21898773a358e953ee6ac044c97a4d6c3599f48efc21a9841411b8b6a0d516e5',
      finished_at: expect.any(Number),
      migration_name: '1_first',
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Number),
      applied_steps_count: 1,
    });
    expect(record!.finished_at).toBeGreaterThanOrEqual(record!.started_at as number);
  });

  test('agrees with a second process that applied the same migrations first', async () => {
    const { folder, apply } = setUp({ '1_first': FIRST });
    const other = new SQLite(join(folder, 'test.db'));
    expect(await applyMigrations(new SqliteConnection(other), folder)).toEqual(['1_first']);
    expect(await apply()).toEqual([]);
    other.close();
  });
});

describe('a migration that fails', () => {
  test('leaves nothing of itself, and those before it in place', async () => {
    const { apply, tables, recorded } = setUp({
      '1_first': FIRST,
      '2_second': `${SECOND} INSERT INTO first VALUES ('a'); INSERT INTO nowhere VALUES (1);`,
      '3_third': 'CREATE TABLE third (id TEXT);',
    });
    await expect(apply()).rejects.toThrow(MigrationError);
    await expect(apply()).rejects.toThrow(
      'Migration 2_second failed and was rolled back: no such table: nowhere',
    );
    expect(tables()).toEqual(['first']);
    expect(recorded()).toEqual(['1_first']);
  });

  test('is applied once it is put right', async () => {
    const { apply, write } = setUp({ '1_first': 'CREATE TABLE;' });
    await expect(apply()).rejects.toThrow('Migration 1_first failed');
    write('1_first', FIRST);
    expect(await apply()).toEqual(['1_first']);
  });

  test('fails where it leaves a reference to nothing', async () => {
    const { apply, db } = setUp({
      '1_first': `${FIRST} CREATE TABLE child (parent TEXT REFERENCES first (id)); INSERT INTO first VALUES ('a'); INSERT INTO child VALUES ('a');`,
      '2_second': 'DELETE FROM first;',
    });
    await expect(apply()).rejects.toThrow(
      'Migration 2_second failed and was rolled back: it leaves dangling references in child',
    );
    expect(db.prepare('SELECT id FROM first').pluck().all()).toEqual(['a']);
  });
});

test('a table rebuilt as Prisma rebuilds it keeps the rows that refer to it', async () => {
  const { apply, db } = setUp({
    '1_first': `${FIRST} CREATE TABLE child (parent TEXT REFERENCES first (id) ON DELETE CASCADE); INSERT INTO first VALUES ('a'); INSERT INTO child VALUES ('a');`,
    '2_rebuild': `
      PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      CREATE TABLE new_first (id TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL DEFAULT '');
      INSERT INTO new_first (id) SELECT id FROM first;
      DROP TABLE first;
      ALTER TABLE new_first RENAME TO first;
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF;`,
  });
  expect(await apply()).toEqual(['1_first', '2_rebuild']);
  expect(db.prepare('SELECT parent FROM child').pluck().all()).toEqual(['a']);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

describe('a history that disagrees with the folder', () => {
  test('an applied migration that was changed is an error that says which and what to do', async () => {
    const { folder, apply } = setUp({ '1_first': FIRST });
    await apply();
    appendFileSync(join(folder, '1_first/migration.sql'), '-- a remark');
    await expect(apply()).rejects.toThrow(MigrationError);
    await expect(apply()).rejects.toThrow(
      /^Migration 1_first was changed after it was applied.*restore .*1_first.migration\.sql/,
    );
  });

  test('an applied migration that is missing is an error, and nothing pending is applied', async () => {
    const { folder, write, apply, tables } = setUp({ '1_first': FIRST });
    await apply();
    rmSync(join(folder, '1_first'), { recursive: true });
    write('2_second', SECOND);
    await expect(apply()).rejects.toThrow(
      /^Migration 1_first was applied to this database but is missing from .*: restore it/,
    );
    expect(tables()).toEqual(['first']);
  });

  test('a folder without its migration.sql is an error', async () => {
    const { folder, apply } = setUp({ '1_first': FIRST });
    rmSync(join(folder, '1_first/migration.sql'));
    await expect(apply()).rejects.toThrow(/Migration 1_first has no file .*migration\.sql: restore it/);
  });

  test('a migration that another tool began and did not finish is an error', async () => {
    const { apply, db } = setUp({ '1_first': FIRST });
    await apply();
    db.exec('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(apply()).rejects.toThrow(/^Migration 1_first was begun on this database and not finished/);
  });

  test('a migration that another tool rolled back is pending again', async () => {
    const { apply, db } = setUp({ '1_first': FIRST });
    await apply();
    db.exec('UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = 1; DROP TABLE first');
    expect(await apply()).toEqual(['1_first']);
  });
});

test('the repository’s own migrations apply to an empty database', async () => {
  const { folder, apply, tables } = setUp({});
  cpSync(join(prismaFolder, 'migrations'), folder, { recursive: true });
  expect(await apply()).toEqual(['20261123200000_initial', '20261123230000_imports']);
  expect(tables().sort()).toEqual(
    ['DailyPrice', 'Event', 'FactorReturn', 'Import', 'ImportedSeries', 'PriceFlag', 'Revision']
      .concat('Security', 'Source', 'sqlite_sequence')
      .sort(),
  );
});

test('prices stored before imports could be made keep their place, their security’s span and their origin', async () => {
  const { folder, apply, db } = setUp({});
  const initial = '20261123200000_initial';
  cpSync(join(prismaFolder, 'migrations', initial), join(folder, initial), { recursive: true });
  await apply();
  db.exec(`
    INSERT INTO Source VALUES ('s', 'Source', 'Closes', '2025-02-01', 'None.');
    INSERT INTO Security VALUES ('AAA', 'Triple A', 'stock', 'other', 'NYSE', 'USD', '', 0);
    INSERT INTO DailyPrice VALUES ('AAA', '2025-01-27', 10, 9.5, 100, 's'), ('AAA', '2025-01-24', 11, 10.5, 90, 's');`);
  cpSync(join(prismaFolder, 'migrations'), folder, { recursive: true });
  await apply();
  expect(db.prepare('SELECT * FROM DailyPrice').all()).toEqual([
    { securityTicker: 'AAA', date: '2025-01-24', close: 11, adjustedClose: 10.5, volume: 90, sourceId: 's' },
    { securityTicker: 'AAA', date: '2025-01-27', close: 10, adjustedClose: 9.5, volume: 100, sourceId: 's' },
  ]);
  expect(db.prepare('SELECT bundled, firstDay, lastDay, days FROM Security').all()).toEqual([
    { bundled: 1, firstDay: '2025-01-24', lastDay: '2025-01-27', days: 2 },
  ]);
});
