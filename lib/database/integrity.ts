import SQLite from 'better-sqlite3';
import { SERVER_PATIENCE } from './connection';
import { existingFile } from './database-url';

const MOST_FINDINGS = 20;

type Dangling = { table: string; rowid: number | null; parent: string };

/**
 * Reads every page of a SQLite file and says what is wrong with it, at most twenty findings: structure and indexes
 * (`integrity_check`), rows that lead nowhere (`foreign_key_check`). Nothing where it is whole.
 *
 * @throws MissingDatabaseError where there is no such file.
 */
export function integrityFindings(file: string): string[] {
  const db = new SQLite(existingFile(file), { readonly: true, timeout: SERVER_PATIENCE });
  try {
    const checked = db.pragma(`integrity_check(${MOST_FINDINGS})`) as { integrity_check: string }[];
    const structure = checked.map((row) => row.integrity_check);
    if (structure.join() !== 'ok') return structure;
    const dangling = db.pragma('foreign_key_check') as Dangling[];
    return dangling
      .slice(0, MOST_FINDINGS)
      .map(({ table, rowid, parent }) => `${table} row ${rowid}: its ${parent} is missing`);
  } catch (error) {
    if (error instanceof SQLite.SqliteError) return [error.message];
    throw error;
  } finally {
    db.close();
  }
}
