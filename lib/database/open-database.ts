import { COMMAND_PATIENCE, type Connection } from './connection';
import { databaseUrl, engineOf, fileOf } from './database-url';
import { openPostgresql } from './postgresql';
import { openSqlite } from './sqlite';

/**
 * Opens a connection for writing, to be closed by the caller; a SQLite file is created where it is missing.
 * `patience` is how long it waits for another writer, in milliseconds.
 */
export async function openDatabase(
  url: string = databaseUrl(),
  patience = COMMAND_PATIENCE,
): Promise<Connection> {
  return engineOf(url) === 'sqlite' ? openSqlite(fileOf(url), patience) : openPostgresql(url, patience);
}
