/** A cell of a table: text, a number at full precision, a yes or no, or null for missing. */
export type Cell = string | number | boolean | null;

const ROWS_A_PIECE = 500;

/** Signs that begin a formula, after spaces or quotes too; some spreadsheets fold the last four into the first. */
const FORMULA = /^(?=[\s"]*[=+\-@＝＋－＠]|[\t\r\n])/;
/** The same where a cell begins inside of a text: lists are separated by semicolons elsewhere, and pasted by tabs. */
const LATER_FORMULA = /(?<=[;\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

/** A text that a spreadsheet would run as a formula is made plain by a leading apostrophe. */
export function neutralised(text: string): string {
  return text.replace(FORMULA, "'");
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = neutralised(cell).replaceAll(LATER_FORMULA, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function recordText(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/**
 * CSV as RFC 4180 describes it, in pieces: comma, CRLF, quotes doubled. Numbers keep full double precision and are
 * never touched; text that a spreadsheet would run is neutralised; missing is an empty cell.
 */
export function* csvPieces(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): Generator<string> {
  yield recordText(headers);
  yield* recordPieces(rows);
}

/** Records as `csvPieces` writes them, without the header. */
export function* recordPieces(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    yield rows
      .slice(start, start + ROWS_A_PIECE)
      .map(recordText)
      .join('');
  }
}

/** The whole of `csvPieces` as one text. */
export function csv(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [...csvPieces(headers, rows)].join('');
}
