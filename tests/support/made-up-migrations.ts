import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { applyMigrations } from '@/lib/database/migrations';
import { openDatabase } from '@/lib/database/open-database';
import { emptyDatabase, temporaryFolder } from './fresh-database';

const TABLES = {
  sqlite: `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" <> '_prisma_migrations' ORDER BY 1`,
  postgresql: `SELECT "table_name" AS "name" FROM "information_schema"."tables"
    WHERE "table_schema" = 'public' AND "table_name" <> '_prisma_migrations' ORDER BY 1`,
};

/** A folder of migrations, each `name: sql`, and an empty database of the kind that is asked for. */
export async function madeUpMigrations(migrations: Record<string, string>) {
  const folder = mkdtempSync(join(temporaryFolder(), 'migrations-'));
  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), sql);
  };
  for (const [name, sql] of Object.entries(migrations)) write(name, sql);
  const url = await emptyDatabase();
  const db = await openDatabase(url);
  onTestFinished(() => db.close());
  const names = async (sql: string) => (await db.rows<{ name: string }>(sql)).map(({ name }) => name);
  return {
    folder,
    write,
    url,
    db,
    tables: () => names(TABLES[db.engine]),
    recorded: () => names('SELECT "migration_name" AS "name" FROM "_prisma_migrations" ORDER BY 1'),
    apply: () => applyMigrations(db, folder),
  };
}
