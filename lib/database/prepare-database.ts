import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBundledData } from './bundled-data';
import { applyMigrations } from './migrations';
import { seed } from './seed';
import { openDatabase } from './sqlite';

/** Migrations applied now, and how many rows of each model are bundled. */
export type Prepared = { migrations: string[]; rows: Record<string, number> };

/**
 * Creates the SQLite file where it is missing, applies pending migrations and carries the bundled figures in.
 * `folder` holds `migrations/` and `data/`. The figures are read and checked first, so that a mistake in them
 * leaves the file as it was. Write-ahead logging lets readers go on while it works.
 */
export function prepareDatabase(file: string, folder: string): Prepared {
  const data = readBundledData(join(folder, 'data'));
  mkdirSync(dirname(file), { recursive: true });
  const db = openDatabase(file);
  try {
    const migrations = applyMigrations(db, join(folder, 'migrations'));
    seed(db, data);
    const rows = Object.entries(data).map(([model, { length }]) => [model, length]);
    return { migrations, rows: Object.fromEntries(rows) };
  } finally {
    db.close();
  }
}
