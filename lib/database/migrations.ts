import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type Migration, readMigrations } from './migration-files';

// Prisma's own table, so that `prisma migrate` on another machine agrees about what has been applied.
const CREATE_RECORDS = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

type Recorded = { name: string; checksum: string; finished: number | string | null };

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
export function applyMigrations(db: Database, folder: string): string[] {
  const migrations = readMigrations(folder);
  db.exec(CREATE_RECORDS);
  assertHistory(recordedMigrations(db), migrations, folder);
  // SQLite rebuilds a table by dropping it, which would cascade; foreign keys cannot be switched off inside
  // a transaction, so they are off round all of them and checked before each commits.
  const foreignKeys = db.pragma('foreign_keys', { simple: true });
  db.pragma('foreign_keys = OFF');
  try {
    return migrations.filter((migration) => applyOnce(db, migration)).map(({ name }) => name);
  } finally {
    db.pragma(`foreign_keys = ${foreignKeys}`);
  }
}

/**
 * Checks that a database was made by this project, and by no later version of it: its applied migrations are those
 * of the folder, or the first of them.
 *
 * @throws MigrationError where it was not.
 */
export function assertKnownMigrations(db: Database, folder: string): void {
  const isOurs = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  const recorded = isOurs ? recordedMigrations(db) : [];
  if (recorded.length === 0) throw new MigrationError(`${db.name} is not a database of this project`);
  assertHistory(recorded, readMigrations(folder), folder);
}

function recordedMigrations(db: Database): Recorded[] {
  const select = `SELECT "migration_name" AS "name", "checksum", "finished_at" AS "finished"
    FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`;
  return db.prepare<[], Recorded>(select).all();
}

function assertHistory(recorded: Recorded[], migrations: Migration[], folder: string): void {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of recorded) {
    const file = files.get(name);
    if (!file) {
      throw new MigrationError(
        `Migration ${name} was applied to this database but is missing from ${folder}: restore it, or delete the database file and run npm run database`,
      );
    }
    if (finished === null) {
      throw new MigrationError(
        `Migration ${name} was begun on this database and not finished: settle it with prisma migrate resolve, or delete the database file and run npm run database`,
      );
    }
    if (file.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it was applied to this database: restore ${file.path} (SHA-256 ${checksum}) and put the change into a new migration, or delete the database file and run npm run database`,
      );
    }
  }
}

/** Applies the migration unless it is recorded; looking under the write lock lets two processes start at once. */
function applyOnce(db: Database, migration: Migration): boolean {
  const apply = db.transaction(() => {
    if (recordedMigrations(db).some(({ name }) => name === migration.name)) return false;
    const started = Date.now();
    db.exec(migration.sql);
    const broken = db.pragma('foreign_key_check') as { table: string }[];
    if (broken.length > 0) throw new Error(`it leaves dangling references in ${broken[0]!.table}`);
    db.prepare(
      `INSERT INTO "_prisma_migrations"
        ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
        VALUES (?, ?, ?, ?, ?, 1)`,
    ).run(randomUUID(), migration.checksum, Date.now(), migration.name, started);
    return true;
  });
  try {
    return apply.immediate();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`Migration ${migration.name} failed and was rolled back: ${reason}`, { cause });
  }
}
