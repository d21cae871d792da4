import { tickerSchema } from '@/lib/event-study/study-spec';
import { cellsOf } from '@/lib/prices/cells';
import type { IncomingDay, Rejection } from '../door/incoming-day';
import { type CsvFormat, NUMBER_FIELDS } from './csv-format';
import { dayIn } from './date-order';
import { DayBuffer } from './day-buffer';
import { numberIn } from './decimal-sign';

const NO_NUMBER = new Set(['', 'na', 'n/a', 'nan', 'null', 'n/d', '-']);

export type PriceFile = {
  days: Map<string, DayBuffer>;
  /** Rows that cannot be read, by ticker; '' where the ticker itself cannot be. */
  rejected: Map<string, Rejection[]>;
};

/**
 * Reads the rows of a price file, given its lines and how they are written. `only` is the ticker of a file that has
 * no column for it.
 */
export function readPriceFile(
  lines: Iterable<{ line: number; text: string }>,
  format: CsvFormat,
  only: string | undefined,
): PriceFile {
  const file: PriceFile = { days: new Map(), rejected: new Map() };
  const knownDays = new Map<string, string | undefined>();
  const isoDay = (text: string) => {
    if (!knownDays.has(text)) knownDays.set([...text].join(''), dayIn(text, format.dateOrder));
    return knownDays.get(text);
  };
  let header = true;
  for (const { line, text } of lines) {
    if (text.trim() === '') continue;
    if (header) {
      header = false;
      continue;
    }
    const cells = cellsOf(text, format.separator);
    const ticker = tickerOf(cells, format, only);
    const day = readDay(cells, line, format, isoDay);
    const fault =
      ticker === undefined ? tickerFault(cells, format) : typeof day === 'string' ? day : undefined;
    if (fault !== undefined) {
      const list = file.rejected.get(ticker ?? '') ?? [];
      list.push({ line, reason: fault });
      file.rejected.set(ticker ?? '', list);
    } else if (typeof day !== 'string') bufferOf(file, ticker!).add(day);
  }
  return file;
}

function bufferOf({ days }: PriceFile, ticker: string): DayBuffer {
  let buffer = days.get(ticker);
  if (!buffer) {
    buffer = new DayBuffer();
    // A slice of a line keeps the whole chunk of the file in memory; the ticker's own letters do not.
    days.set([...ticker].join(''), buffer);
  }
  return buffer;
}

function tickerOf(
  cells: readonly string[],
  { columns }: CsvFormat,
  only: string | undefined,
): string | undefined {
  if (columns.ticker === undefined) return only;
  const cell = cells[columns.ticker];
  if (cell === undefined) return undefined;
  return /^[A-Z]{1,5}$/.test(cell) ? cell : tickerSchema.safeParse(cell).data;
}

/** What is wrong with a row that names no security. */
function tickerFault(cells: readonly string[], { columns }: CsvFormat): string {
  return `expected a ticker such as NVDA, found "${cells[columns.ticker!] ?? ''}"`;
}

/** The row as a day, or what is wrong with it. */
function readDay(
  cells: readonly string[],
  line: number,
  { columns, headings, decimal, dateOrder }: CsvFormat,
  isoDay: (text: string) => string | undefined,
): IncomingDay | string {
  if (cells.length !== headings.length) return `expected ${headings.length} cells, found ${cells.length}`;
  const written = cells[columns.date!]!;
  const date = isoDay(written);
  if (date === undefined) return `expected a date written ${dateOrder}, found "${written}"`;
  const day: IncomingDay = {
    line,
    date,
    close: null,
    adjustedClose: null,
    volume: null,
    high: null,
    low: null,
  };
  for (const field of NUMBER_FIELDS) {
    const place = columns[field];
    if (place === undefined) continue;
    const text = cells[place]!;
    if (NO_NUMBER.has(text.toLowerCase())) continue;
    const value = numberIn(text, decimal);
    if (value === undefined)
      return `expected a number with the decimal sign "${decimal}" as ${field}, found "${text}"`;
    day[field] = value;
  }
  return day;
}
