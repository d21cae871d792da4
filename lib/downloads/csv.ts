/** A cell of a table: text, a number at full precision, or null for missing. */
export type Cell = string | number | null;

/** A text that a spreadsheet would run as a formula is made plain by a leading apostrophe. */
function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralised(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV as RFC 4180 describes it: comma, CRLF, quotes doubled. Numbers keep full double precision and are never
 * touched; text that begins with = + - @ tab or CR is neutralised; missing is an empty cell.
 */
export function csv(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [headers, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
