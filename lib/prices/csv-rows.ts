import { isCalendarDate } from './calendar-date';

/** A file of figures that is not as it must be; the message begins with file, line and, where one is known, column. */
export class MalformedFileError extends Error {
  override name = 'MalformedFileError';

  /** `column` counts the cells of the line from 1; without it the whole line is meant. */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly expectation: string,
    readonly column?: number,
  ) {
    super(`${file}:${line}${column === undefined ? '' : `:${column}`}: ${expectation}`);
  }
}

export type CsvRow = { line: number; date: string; cells: string[] };

/**
 * Gives the header's columns after the date, and the rows of a plain CSV file (no quoted cells) whose first
 * column is the date.
 *
 * @throws MalformedFileError where a row has not as many cells as the header, or its date is not
 * `YYYY-MM-DD` or not after the row before.
 */
export function readDatedCsv(text: string, file: string): { columns: string[]; rows: CsvRow[] } {
  const [header = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const [first, ...columns] = header.split(',');
  if (first !== 'date') throw new MalformedFileError(file, 1, 'expected a header that begins with date');
  let previous = '';
  const rows = lines.map((content, index) => {
    const line = index + 2;
    const [date = '', ...cells] = content.split(',');
    if (cells.length !== columns.length) {
      const found = content === '' ? 0 : cells.length + 1;
      throw new MalformedFileError(file, line, `expected ${columns.length + 1} cells, found ${found}`);
    }
    if (!isCalendarDate(date)) {
      throw new MalformedFileError(file, line, `expected a date YYYY-MM-DD, found "${date}"`);
    }
    if (date <= previous) {
      throw new MalformedFileError(file, line, `expected a date after ${previous}, found ${date}`);
    }
    previous = date;
    return { line, date, cells };
  });
  if (rows.length === 0) throw new MalformedFileError(file, 2, 'expected at least one row');
  return { columns, rows };
}
