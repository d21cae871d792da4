import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBundledData } from './bundled-data';
import { databaseUrl, engineOf, fileOf } from './database-url';
import { MIGRATION_ENGINES } from './migration-engines';
import { applyMigrations } from './migrations';
import { openDatabase } from './open-database';
import { seed } from './seed';

/** Migrations applied now, and how many rows of each model are bundled. */
export type Prepared = { migrations: string[]; rows: Record<string, number> };

/**
 * Applies pending migrations to a database and carries the bundled figures in; a SQLite file is created where it is
 * missing, a PostgreSQL database must be there. `folder` holds the migrations and `data/`. The figures are read and
 * checked first, so that a mistake in them leaves the database as it was. Readers go on while it works.
 */
export async function prepareDatabase(url: string, folder: string): Promise<Prepared> {
  const data = readBundledData(join(folder, 'data'));
  if (engineOf(url) === 'sqlite') mkdirSync(dirname(fileOf(url)), { recursive: true });
  const db = await openDatabase(url);
  try {
    const migrations = await applyMigrations(db, join(folder, MIGRATION_ENGINES[db.engine].folder));
    await seed(db, data);
    const rows = Object.entries(data).map(([model, { length }]) => [model, length]);
    return { migrations, rows: Object.fromEntries(rows) };
  } finally {
    await db.close();
  }
}

/** Prepares the database where it is a SQLite file that is not there yet. */
export async function prepareMissingFile(folder: string): Promise<void> {
  const url = databaseUrl();
  if (engineOf(url) === 'sqlite' && !existsSync(fileOf(url))) await prepareDatabase(url, folder);
}
