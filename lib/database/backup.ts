import { renameSync, rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { SERVER_PATIENCE } from './connection';
import { existingFile } from './database-url';
import { integrityFindings } from './integrity';
import { assertKnownMigrations } from './migrations';
import { readSqlite } from './sqlite';

/** A file that cannot be backed up or restored, and why. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** Says of `named` what is wrong with `file`, its draft or itself. */
function assertWhole(file: string, named = file): void {
  const [finding] = integrityFindings(file);
  if (finding !== undefined) throw new BackupError(`${named} is damaged: ${finding}`);
}

/** Copies one database into another page by page; whoever reads either meanwhile sees it as it was. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new SQLite(existingFile(from), { readonly: true, timeout: SERVER_PATIENCE });
  try {
    await source.backup(to);
  } finally {
    source.close();
  }
}

/** Makes a database one file, without a log beside it. */
function closeLog(file: string): void {
  const db = new SQLite(file);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/**
 * Writes a copy of the database, as it stands at this moment, to a file that is there whole or not at all. Safe
 * while the database is read and written.
 *
 * @throws BackupError where the database is damaged; the copy is then removed.
 */
export async function backUp(database: string, copy: string): Promise<void> {
  const draft = `${copy}.part`;
  rmSync(draft, { force: true });
  try {
    await copyDatabase(database, draft);
    closeLog(draft);
    assertWhole(draft, database);
    renameSync(draft, copy);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Puts a backup in the place of the database, in one transaction of the database's own, so that a server goes on with
 * it without being stopped, and a run that is killed changes nothing.
 *
 * @throws BackupError where the copy is damaged; MigrationError where it is of another version than `migrations`.
 */
export async function restore(copy: string, database: string, migrations: string): Promise<void> {
  assertWhole(copy);
  const db = readSqlite(copy);
  try {
    await assertKnownMigrations(db, copy, migrations);
  } finally {
    await db.close();
  }
  await copyDatabase(copy, database);
}
