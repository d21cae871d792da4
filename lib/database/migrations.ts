import { randomUUID } from 'node:crypto';
import type { Connection, Reader } from './connection';
import { MIGRATION_ENGINES } from './migration-engines';
import { type Migration, readMigrations } from './migration-files';

type Recorded = { name: string; checksum: string; finished: number | string | Date | null };

/** An applied migration and the migrations folder disagree, or a migration did not apply. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Applies the folder's pending migrations in the order of their names, each in a transaction of its own, and
 * gives the names of those applied. With nothing pending it changes nothing.
 *
 * @throws MigrationError where an applied migration was changed or is missing, where one is recorded as begun
 * but not finished, and where one fails: that one is rolled back whole, those before it stay applied.
 */
export async function applyMigrations(db: Connection, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const { records, before, after } = MIGRATION_ENGINES[db.engine];
  await db.transaction(() => db.script(records));
  assertHistory(await recordedMigrations(db), migrations, folder);
  await db.script(before);
  try {
    const applied: string[] = [];
    for (const migration of migrations) if (await applyOnce(db, migration)) applied.push(migration.name);
    return applied;
  } finally {
    await db.script(after);
  }
}

/**
 * Checks that a SQLite file was made by this project, and by no later version of it: its applied migrations are those
 * of the folder, or the first of them.
 *
 * @throws MigrationError where it was not.
 */
export async function assertKnownMigrations(db: Reader, file: string, folder: string): Promise<void> {
  const isOurs = await db.rows("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'");
  const recorded = isOurs.length > 0 ? await recordedMigrations(db) : [];
  if (recorded.length === 0) throw new MigrationError(`${file} is not a database of this project`);
  assertHistory(recorded, readMigrations(folder), folder);
}

function recordedMigrations(db: Reader): Promise<Recorded[]> {
  return db.rows(`SELECT "migration_name" AS "name", "checksum", "finished_at" AS "finished"
    FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`);
}

function assertHistory(recorded: Recorded[], migrations: Migration[], folder: string): void {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of recorded) {
    const file = files.get(name);
    if (!file) {
      throw new MigrationError(
        `Migration ${name} was applied to this database but is missing from ${folder}: restore it, or begin with an empty database and npm run database`,
      );
    }
    if (finished === null) {
      throw new MigrationError(
        `Migration ${name} was begun on this database and not finished: settle it with prisma migrate resolve, or begin with an empty database and npm run database`,
      );
    }
    if (file.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it was applied to this database: restore ${file.path} (SHA-256 ${checksum}) and put the change into a new migration, or begin with an empty database and npm run database`,
      );
    }
  }
}

/** Applies the migration unless it is recorded; looking under the write lock lets two processes start at once. */
async function applyOnce(db: Connection, migration: Migration): Promise<boolean> {
  const { dangling, time } = MIGRATION_ENGINES[db.engine];
  try {
    return await db.transaction(async () => {
      if ((await recordedMigrations(db)).some(({ name }) => name === migration.name)) return false;
      const started = time(new Date());
      await db.script(migration.sql);
      const [broken] = dangling ? await db.rows<{ table: string }>(dangling) : [];
      if (broken) throw new Error(`it leaves dangling references in ${broken.table}`);
      await db.insert('_prisma_migrations', [
        {
          id: randomUUID(),
          checksum: migration.checksum,
          finished_at: time(new Date()),
          migration_name: migration.name,
          started_at: started,
          applied_steps_count: 1,
        },
      ]);
      return true;
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`Migration ${migration.name} failed and was rolled back: ${reason}`, { cause });
  }
}
