import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prismaFolder } from '../support/fresh-database';
import { madeUpMigrations } from '../support/made-up-migrations';

const FIRST = 'CREATE TABLE first (id TEXT NOT NULL PRIMARY KEY);';

test('a migration fails where it leaves a reference to nothing', async () => {
  const { apply, db } = await madeUpMigrations({
    '1_first': `${FIRST} CREATE TABLE child (parent TEXT REFERENCES first (id)); INSERT INTO first VALUES ('a'); INSERT INTO child VALUES ('a');`,
    '2_second': 'DELETE FROM first;',
  });
  await expect(apply()).rejects.toThrow(
    'Migration 2_second failed and was rolled back: it leaves dangling references in child',
  );
  expect(await db.rows('SELECT id FROM first')).toEqual([{ id: 'a' }]);
});

test('a table rebuilt as Prisma rebuilds it keeps the rows that refer to it', async () => {
  const { apply, db } = await madeUpMigrations({
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
  expect(await db.rows('SELECT parent FROM child')).toEqual([{ parent: 'a' }]);
  expect(await db.rows('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});

test('the repository’s own migrations apply to an empty database', async () => {
  const { folder, apply, tables } = await madeUpMigrations({});
  cpSync(join(prismaFolder, 'migrations'), folder, { recursive: true });
  expect(await apply()).toEqual(['20261123200000_initial', '20261123230000_imports']);
  expect((await tables()).sort()).toEqual(
    ['DailyPrice', 'Event', 'FactorReturn', 'Import', 'ImportedSeries', 'PriceFlag', 'Revision']
      .concat('Security', 'Source', 'sqlite_sequence')
      .sort(),
  );
});

test('prices stored before imports could be made keep their place, their security’s span and their origin', async () => {
  const { folder, apply, db } = await madeUpMigrations({});
  const initial = '20261123200000_initial';
  cpSync(join(prismaFolder, 'migrations', initial), join(folder, initial), { recursive: true });
  await apply();
  await db.script(`
    INSERT INTO Source VALUES ('s', 'Source', 'Closes', '2025-02-01', 'None.');
    INSERT INTO Security VALUES ('AAA', 'Triple A', 'stock', 'other', 'NYSE', 'USD', '', 0);
    INSERT INTO DailyPrice VALUES ('AAA', '2025-01-27', 10, 9.5, 100, 's'), ('AAA', '2025-01-24', 11, 10.5, 90, 's');`);
  cpSync(join(prismaFolder, 'migrations'), folder, { recursive: true });
  await apply();
  expect(await db.rows('SELECT * FROM DailyPrice')).toEqual([
    { securityTicker: 'AAA', date: '2025-01-24', close: 11, adjustedClose: 10.5, volume: 90, sourceId: 's' },
    { securityTicker: 'AAA', date: '2025-01-27', close: 10, adjustedClose: 9.5, volume: 100, sourceId: 's' },
  ]);
  expect(await db.rows('SELECT bundled, firstDay, lastDay, days FROM Security')).toEqual([
    { bundled: 1, firstDay: '2025-01-24', lastDay: '2025-01-27', days: 2 },
  ]);
});
