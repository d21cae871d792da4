import SQLite, { type Database } from 'better-sqlite3';
import { OpenOnFile } from './open-on-file';

/** How long a command waits for another writer, in milliseconds. */
const WRITER_PATIENCE = 30_000;

/** How long a server waits for a lock, in milliseconds: the driver waits with the whole process. */
export const READER_PATIENCE = 1000;

// Kept on the global object, so that a module reloaded during development finds the open connection.
const kept = globalThis as typeof globalThis & { aftershockReader?: OpenOnFile<Database> };

/**
 * Opens the SQLite file for writing. Write-ahead logging lets readers go on meanwhile, and a process that is killed
 * leaves the last whole transaction. `patience` is how long it waits for another writer, in milliseconds.
 */
export function openDatabase(file: string, patience = WRITER_PATIENCE): Database {
  const db = new SQLite(file, { timeout: patience });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  return db;
}

/**
 * The read-only connection behind long series of prices and factors, one a process, opened at the first call.
 *
 * @throws MissingDatabaseError where there is no database file.
 */
export function reader(): Database {
  kept.aftershockReader ??= new OpenOnFile(openReader);
  return kept.aftershockReader.get();
}

function openReader(file: string): Database {
  return new SQLite(file, { readonly: true, fileMustExist: true, timeout: READER_PATIENCE });
}
