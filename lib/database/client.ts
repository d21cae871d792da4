import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { existingDatabaseFile } from './database-file';
import { PrismaClient } from './generated/client';

// Kept on the global object, so that a module reloaded during development finds the open client.
const kept = globalThis as typeof globalThis & { aftershockDatabase?: PrismaClient };

/**
 * The database client, one a process, opened at the first call.
 *
 * @throws Error where there is no database file yet.
 */
export function database(): PrismaClient {
  kept.aftershockDatabase ??= open();
  return kept.aftershockDatabase;
}

function open(): PrismaClient {
  const file = existingDatabaseFile();
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, fileMustExist: true }) });
}
