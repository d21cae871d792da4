import { join } from 'node:path';
import { expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { databaseFile, databaseUrl, engineOf } from '@/lib/database/database-url';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';

const folder = temporaryFolder();
const url = await freshDatabase();

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

test('DATABASE_URL alone says which kind of database it is; another kind is refused without repeating its password', () => {
  const engines = ['file:a.db', 'postgresql://host/name', 'postgres://user:secret@host/name'].map(engineOf);
  expect(engines).toEqual(['sqlite', 'postgresql', 'postgresql']);
  process.env.DATABASE_URL = 'mysql://user:secret@host/name';
  const refused = () => engineOf(databaseUrl());
  expect(refused).toThrow(/DATABASE_URL must name a SQLite file, such as file:.*, or a PostgreSQL database/);
  expect(refused).not.toThrow(/secret/);
});

test('what looks after SQLite files refuses PostgreSQL and names its own tools', () => {
  process.env.DATABASE_URL = 'postgresql://user:secret@host/name';
  expect(databaseFile).toThrow(/use pg_dump, pg_restore and pg_amcheck/);
  expect(databaseFile).not.toThrow(/secret/);
});
