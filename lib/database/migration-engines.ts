import type { Connection } from './connection';

/** What applying migrations is like on one kind of database. */
type MigrationEngine = {
  /** Where in the folder of `schema.prisma` its migrations are. */
  folder: string;
  /** Creates Prisma's own table, so that `prisma migrate` on another machine agrees about what has been applied. */
  records: string;
  /** Statements before and after all migrations. */
  before: string;
  after: string;
  /** Finds the tables whose rows refer to nothing, inside a migration's transaction. */
  dangling: string | null;
  /** A time as Prisma records it. */
  time: (date: Date) => number | string;
};

export const MIGRATION_ENGINES: Record<Connection['engine'], MigrationEngine> = {
  sqlite: {
    folder: 'migrations',
    records: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
    // SQLite rebuilds a table by dropping it, which would cascade; foreign keys cannot be switched off inside
    // a transaction, so they are off round all of them and checked before each commits.
    before: 'PRAGMA foreign_keys = OFF',
    after: 'PRAGMA foreign_keys = ON',
    dangling: 'SELECT "table" FROM pragma_foreign_key_check()',
    time: (date) => date.getTime(),
  },
  postgresql: {
    folder: 'postgresql/migrations',
    records: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`,
    before: '',
    after: '',
    dangling: null,
    time: (date) => date.toISOString(),
  },
};
