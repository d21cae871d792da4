import type { Database } from 'better-sqlite3';
import type { BundledData } from './bundled-data';

/**
 * Makes the database hold the given rows and no others, in one transaction: whoever reads meanwhile sees the
 * rows before or the rows after, and after an error the rows before are still there.
 *
 * @throws SqliteError where a row breaks a key or refers to one that is not there.
 */
export function seed(db: Database, data: BundledData): void {
  const tables = Object.entries(data);
  db.transaction(() => {
    for (const [table] of tables.toReversed()) db.exec(`DELETE FROM "${table}"`);
    for (const [table, rows] of tables) insertRows(db, table, rows);
  }).immediate();
}

function insertRows(db: Database, table: string, rows: object[]): void {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => `@${column}`).join(', ');
  const insert = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
  for (const row of rows) insert.run(row);
}
