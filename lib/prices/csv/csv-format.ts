import { cellsOf, type Separator } from '@/lib/prices/cells';
import { MalformedFileError } from '../csv-rows';
import { type DateOrder, DateOrderEvidence } from './date-order';
import { DecimalEvidence, type DecimalSign } from './decimal-sign';
import { type ColumnMap, type ColumnPlaces, findColumns, PRICE_FIELDS } from './price-columns';

/** How a price file is written. */
export type CsvFormat = {
  separator: Separator;
  columns: ColumnPlaces;
  headings: readonly string[];
  dateOrder: DateOrder;
  decimal: DecimalSign;
};

/** What the reader said about the form of the file; what is left out is told from the file itself. */
export type CsvChoices = { map: ColumnMap; dateOrder?: DateOrder; decimal?: DecimalSign };

const SEPARATORS: readonly Separator[] = [';', '\t', '|', ','];

/** Fields that are numbers. */
export const NUMBER_FIELDS = ['close', 'adjustedClose', 'volume', 'high', 'low'] as const;

function separatorOf(header: string): Separator {
  const count = (separator: Separator) => header.split(separator).length;
  return SEPARATORS.toSorted((one, other) => count(other) - count(one))[0]!;
}

function refuseOtherEncodings(header: string, file: string, line: number): void {
  if (header.includes('\0')) {
    throw new MalformedFileError(
      file,
      line,
      'expected text in UTF-8, found UTF-16 or no text: save it as CSV UTF-8',
    );
  }
}

function oneOrder(evidence: DateOrderEvidence, file: string, cells: number): DateOrder {
  const { read, unread } = evidence;
  if (!read && unread) {
    throw new MalformedFileError(
      file,
      unread.line,
      `expected days such as 2025-01-27, 27.01.2025 or 01/27/2025, their years with four digits, found "${unread.text}"`,
    );
  }
  if (!read) throw new MalformedFileError(file, 2, `expected at least one row of ${cells} cells with a day`);
  const [order, ...others] = evidence.orders();
  if (!order) {
    throw new MalformedFileError(
      file,
      2,
      'the dates of this file contradict each other: no order of year, month and day reads them all. Say which one with --date-order; the others are then rejected',
    );
  }
  if (others.length > 0) {
    throw new MalformedFileError(
      file,
      read.line,
      `"${read.text}" and every other day of this file can be read as ${[order, ...others].join(' or ')}: say which with --date-order`,
    );
  }
  return order;
}

function oneSign(evidence: DecimalEvidence, file: string): DecimalSign {
  const result = evidence.result();
  if ('sign' in result) return result.sign;
  if ('contradiction' in result) {
    const [dot, comma] = result.contradiction;
    throw new MalformedFileError(
      file,
      comma,
      `this number has a decimal comma, the one on line ${dot} a decimal point: say which is right with --decimal`,
    );
  }
  throw new MalformedFileError(
    file,
    result.unclear.line,
    `"${result.unclear.text}" may be thousands or decimals, and no number of the file tells: say with --decimal . or --decimal ,`,
  );
}

/**
 * Tells from the whole of a price file how it is written, given its lines.
 *
 * @throws MalformedFileError naming file and line where a column is missing, or where dates or numbers can be read
 * in two ways or in none: nothing is guessed.
 */
export function detectFormat(
  lines: Iterable<{ line: number; text: string }>,
  file: string,
  { map, dateOrder, decimal }: CsvChoices,
): CsvFormat {
  const orders = new DateOrderEvidence();
  const numbers = new DecimalEvidence();
  let head: Pick<CsvFormat, 'separator' | 'columns' | 'headings'> | undefined;
  for (const { line, text } of lines) {
    if (text.trim() === '') continue;
    if (!head) {
      refuseOtherEncodings(text, file, line);
      const separator = separatorOf(text);
      const headings = cellsOf(text, separator);
      head = { separator, headings, columns: columnsOf(headings, map, file, line) };
      continue;
    }
    const cells = cellsOf(text, head.separator);
    if (cells.length !== head.headings.length) continue;
    if (!dateOrder) orders.add(cells[head.columns.date!]!, line);
    if (decimal) continue;
    for (const field of NUMBER_FIELDS) {
      const place = head.columns[field];
      if (place !== undefined) numbers.add(cells[place]!, line);
    }
  }
  if (!head) throw new MalformedFileError(file, 1, 'expected a header line, found an empty file');
  return {
    ...head,
    dateOrder: dateOrder ?? oneOrder(orders, file, head.headings.length),
    decimal: decimal ?? oneSign(numbers, file),
  };
}

function columnsOf(headings: readonly string[], map: ColumnMap, file: string, line: number): ColumnPlaces {
  try {
    return findColumns(headings, map);
  } catch (error) {
    if (error instanceof RangeError) throw new MalformedFileError(file, line, error.message);
    throw error;
  }
}

/** The format as a sentence, so that nothing about it was decided in silence. */
export function describeFormat({ columns, headings, dateOrder, decimal }: CsvFormat): string {
  const mapped = PRICE_FIELDS.flatMap((field) => {
    const place = columns[field];
    return place === undefined ? [] : [`${field}=${headings[place]}`];
  });
  const adjusted =
    columns.adjustedClose === undefined
      ? '; no adjusted close: the stored one stays where the close is the stored one, else the close stands for it'
      : '';
  return `columns ${mapped.join(', ')}; dates read as ${dateOrder}; decimal sign "${decimal}"${adjusted}`;
}
