import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Reader, SERVER_PATIENCE } from './connection';
import { engineOf, fileOf } from './database-url';
import { PrismaClient } from './generated/client';
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client';
import { OpenOnDatabase } from './open-on-database';
import { openPool, PostgresqlReader } from './postgresql';
import { readSqlite } from './sqlite';

/** What a process reads with. */
type Open = { client: PrismaClient; reader: Reader };

// Kept on the global object, so that a module reloaded during development finds what is open.
const kept = globalThis as typeof globalThis & { aftershockDatabase?: OpenOnDatabase<Open> };

function opened(): Open {
  kept.aftershockDatabase ??= new OpenOnDatabase((url) =>
    engineOf(url) === 'sqlite' ? onSqlite(fileOf(url)) : onPostgresql(url),
  );
  return kept.aftershockDatabase.get();
}

function onSqlite(file: string): Open {
  const adapter = new PrismaBetterSqlite3({
    url: `file:${file}`,
    fileMustExist: true,
    timeout: SERVER_PATIENCE,
  });
  return { client: new PrismaClient({ adapter }), reader: readSqlite(file) };
}

function onPostgresql(url: string): Open {
  const pool = openPool(url);
  // Generated from the same models, so that it takes and gives the same.
  const client = new PostgresqlClient({ adapter: new PrismaPg(pool) }) as unknown as PrismaClient;
  return { client, reader: new PostgresqlReader(pool) };
}

/**
 * The database client, one a process, opened at the first call.
 *
 * @throws MissingDatabaseError where there is no database file.
 */
export function database(): PrismaClient {
  return opened().client;
}

/**
 * The reader behind long series of prices and factors, one a process, opened at the first call.
 *
 * @throws MissingDatabaseError where there is no database file.
 */
export function reader(): Reader {
  return opened().reader;
}
