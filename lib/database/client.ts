import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from './generated/client';
import { OpenOnFile } from './open-on-file';
import { READER_PATIENCE } from './sqlite';

// Kept on the global object, so that a module reloaded during development finds the open client.
const kept = globalThis as typeof globalThis & { aftershockDatabase?: OpenOnFile<PrismaClient> };

/**
 * The database client, one a process, opened at the first call.
 *
 * @throws MissingDatabaseError where there is no database file.
 */
export function database(): PrismaClient {
  kept.aftershockDatabase ??= new OpenOnFile(open);
  return kept.aftershockDatabase.get();
}

function open(file: string): PrismaClient {
  const adapter = new PrismaBetterSqlite3({
    url: `file:${file}`,
    fileMustExist: true,
    timeout: READER_PATIENCE,
  });
  return new PrismaClient({ adapter });
}
