import SQLite, { type Database } from 'better-sqlite3';
import { existingDatabaseFile } from './database-file';

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 30_000;

// Kept on the global object, so that a module reloaded during development finds the open connection.
const kept = globalThis as typeof globalThis & { aftershockReader?: Database };

/**
 * Opens the SQLite file for writing. Write-ahead logging lets readers go on meanwhile, and a process that is killed
 * leaves the last whole transaction.
 */
export function openDatabase(file: string): Database {
  const db = new SQLite(file, { timeout: PATIENCE });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  return db;
}

/**
 * The read-only connection behind long series of prices and factors, one a process, opened at the first call.
 *
 * @throws Error where there is no database file yet.
 */
export function reader(): Database {
  kept.aftershockReader ??= openReader();
  return kept.aftershockReader;
}

function openReader(): Database {
  const file = existingDatabaseFile();
  return new SQLite(file, { readonly: true, fileMustExist: true, timeout: PATIENCE });
}
