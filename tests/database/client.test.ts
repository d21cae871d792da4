import { join } from 'node:path';
import { expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { databaseFile } from '@/lib/database/database-file';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';

const folder = temporaryFolder();
const url = freshDatabase();

test('a missing database says which command makes it, and is no hindrance once it is there', async () => {
  process.env.DATABASE_URL = `file:${join(folder, 'missing.db')}`;
  expect(() => database()).toThrow(/missing\.db: create it with npm run database/);
  process.env.DATABASE_URL = url;
  expect(await database().security.count({ where: { ticker: 'NVDA' } })).toBe(1);
});

test('there is one client a process', () => {
  expect(database()).toBe(database());
});

test('the file is in the prisma folder unless DATABASE_URL says otherwise', () => {
  delete process.env.DATABASE_URL;
  expect(databaseFile()).toBe('./prisma/aftershock.db');
  process.env.DATABASE_URL = 'file:/somewhere/else.db';
  expect(databaseFile()).toBe('/somewhere/else.db');
});

test('a DATABASE_URL of another kind is refused without repeating its password', () => {
  process.env.DATABASE_URL = 'postgres://user:secret@host/name';
  expect(databaseFile).toThrow(/DATABASE_URL must name a SQLite file, such as file:/);
  expect(databaseFile).not.toThrow(/secret/);
});
