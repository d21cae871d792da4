import type { OnConflict } from './connection';

function conflictText(columns: readonly string[], { key, stored, where }: OnConflict): string {
  const target = `ON CONFLICT (${key.map((column) => `"${column}"`).join(', ')})`;
  if (stored === 'keep') return `${target} DO NOTHING`;
  const changes = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  return `${target} DO UPDATE SET ${changes} ${where ? `WHERE ${where}` : ''}`;
}

/** The statement that inserts so many rows, with a `?` for each value. */
export function insertText(
  table: string,
  columns: readonly string[],
  rows: number,
  onConflict?: OnConflict,
): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = new Array(rows).fill(`(${columns.map(() => '?').join(', ')})`).join(', ');
  const conflict = onConflict ? conflictText(columns, onConflict) : '';
  return `INSERT INTO "${table}" (${names}) VALUES ${values} ${conflict}`;
}
