import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyMigrations, MigrationError } from '@/lib/database/migrations';
import { openDatabase } from '@/lib/database/open-database';
import { madeUpMigrations } from '../support/made-up-migrations';

const FIRST = 'CREATE TABLE first (id TEXT NOT NULL PRIMARY KEY);';
const SECOND = 'CREATE TABLE second (id TEXT NOT NULL PRIMARY KEY);';

describe('applying migrations', () => {
  test('applies those that are pending in the order of their names, once', async () => {
    const { apply, tables, recorded } = await madeUpMigrations({
      '2_second': 'ALTER TABLE first ADD COLUMN note TEXT;',
      '1_first': FIRST,
    });
    expect(await apply()).toEqual(['1_first', '2_second']);
    expect(await apply()).toEqual([]);
    expect(await tables()).toEqual(['first']);
    expect(await recorded()).toEqual(['1_first', '2_second']);
  });

  test('applies a migration that was added later', async () => {
    const { apply, write, tables } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    write('2_second', SECOND);
    expect(await apply()).toEqual(['2_second']);
    expect(await tables()).toEqual(['first', 'second']);
  });

  test('records what Prisma records, with the checksum that sha256sum prints', async () => {
    const { apply, db } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    const [record] = await db.rows<Record<string, unknown>>('SELECT * FROM "_prisma_migrations"');
    const time = expect.any(db.engine === 'sqlite' ? Number : Date);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      checksum: '21898773a358e953ee6ac044c97a4d6c3599f48efc21a9841411b8b6a0d516e5',
      finished_at: time,
      migration_name: '1_first',
      logs: null,
      rolled_back_at: null,
      started_at: time,
      applied_steps_count: 1,
    });
    expect(Number(record!.finished_at)).toBeGreaterThanOrEqual(Number(record!.started_at));
  });

  test('agrees with a second process that applied the same migrations first', async () => {
    const { folder, url, apply } = await madeUpMigrations({ '1_first': FIRST });
    const other = await openDatabase(url);
    expect(await applyMigrations(other, folder)).toEqual(['1_first']);
    expect(await apply()).toEqual([]);
    await other.close();
  });
});

describe('a migration that fails', () => {
  test('leaves nothing of itself, and those before it in place', async () => {
    const { db, apply, tables, recorded } = await madeUpMigrations({
      '1_first': FIRST,
      '2_second': `${SECOND} INSERT INTO first VALUES ('a'); INSERT INTO nowhere VALUES (1);`,
      '3_third': 'CREATE TABLE third (id TEXT);',
    });
    await expect(apply()).rejects.toThrow(MigrationError);
    const reason = { sqlite: 'no such table: nowhere', postgresql: 'relation "nowhere" does not exist' };
    await expect(apply()).rejects.toThrow(
      `Migration 2_second failed and was rolled back: ${reason[db.engine]}`,
    );
    expect(await tables()).toEqual(['first']);
    expect(await recorded()).toEqual(['1_first']);
  });

  test('is applied once it is put right', async () => {
    const { apply, write } = await madeUpMigrations({ '1_first': 'CREATE TABLE;' });
    await expect(apply()).rejects.toThrow('Migration 1_first failed');
    write('1_first', FIRST);
    expect(await apply()).toEqual(['1_first']);
  });
});

describe('a history that disagrees with the folder', () => {
  test('an applied migration that was changed is an error that says which and what to do', async () => {
    const { folder, apply } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    appendFileSync(join(folder, '1_first/migration.sql'), '-- a remark');
    await expect(apply()).rejects.toThrow(MigrationError);
    await expect(apply()).rejects.toThrow(
      /^Migration 1_first was changed after it was applied.*restore .*1_first.migration\.sql/,
    );
  });

  test('an applied migration that is missing is an error, and nothing pending is applied', async () => {
    const { folder, write, apply, tables } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    rmSync(join(folder, '1_first'), { recursive: true });
    write('2_second', SECOND);
    await expect(apply()).rejects.toThrow(
      /^Migration 1_first was applied to this database but is missing from .*: restore it/,
    );
    expect(await tables()).toEqual(['first']);
  });

  test('a folder without its migration.sql is an error', async () => {
    const { folder, apply } = await madeUpMigrations({ '1_first': FIRST });
    rmSync(join(folder, '1_first/migration.sql'));
    await expect(apply()).rejects.toThrow(/Migration 1_first has no file .*migration\.sql: restore it/);
  });

  test('a migration that another tool began and did not finish is an error', async () => {
    const { apply, db } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    await db.script('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(apply()).rejects.toThrow(/^Migration 1_first was begun on this database and not finished/);
  });

  test('a migration that another tool rolled back is pending again', async () => {
    const { apply, db } = await madeUpMigrations({ '1_first': FIRST });
    await apply();
    await db.script(
      'UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = started_at; DROP TABLE first',
    );
    expect(await apply()).toEqual(['1_first']);
  });
});
