import type { EventWindow } from '@/lib/event-study/event-window';
import { cellsOf, isHeader, separatorOf } from '@/lib/prices/cells';
import { MalformedFileError } from '@/lib/prices/csv-rows';
import { DATE_FORMATS, isoDate } from './iso-date';

/** One firm-event as asked for; windows in trading days from its own day 0, both ends included. */
export type StudyRequest = {
  id: string;
  firm: string;
  market: string;
  eventDate: string;
  group: string;
  window: EventWindow;
  estimation: EventWindow;
};

const COLUMNS =
  'event id; firm; market; event date; group; window start; window end; end of the estimation window; its length';
const DATE_COLUMN = 3;
const LONGEST_LENGTH = 5000;

/** Group of a firm-event whose group cell is empty. */
const NO_GROUP = 'ungrouped';

class RequestLine {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly cells: readonly string[],
  ) {}

  /** `column` counts from 0. */
  fail(expectation: string, column?: number): never {
    throw new MalformedFileError(
      this.file,
      this.line,
      expectation,
      column === undefined ? undefined : column + 1,
    );
  }

  text(column: number, what: string): string {
    return this.cells[column] || this.fail(`expected ${what}, found nothing`, column);
  }

  day(column: number, what: string): number {
    const cell = this.cells[column]!;
    if (/^[+-]?\d{1,5}$/.test(cell)) return Number(cell) + 0;
    return this.fail(`expected ${what} as a whole number of trading days, found "${cell}"`, column);
  }

  date(): string {
    const cell = this.cells[DATE_COLUMN]!;
    return (
      isoDate(cell) ?? this.fail(`expected ${DATE_FORMATS} as the event date, found "${cell}"`, DATE_COLUMN)
    );
  }
}

function requestOf(row: RequestLine): StudyRequest {
  const columns = COLUMNS.split(';').length;
  if (row.cells.length !== columns)
    row.fail(`expected ${columns} cells (${COLUMNS}), found ${row.cells.length}`);
  const from = row.day(5, 'the window start');
  const to = row.day(6, 'the window end');
  if (from > to) row.fail(`expected a window start on or before the window end ${to}, found ${from}`, 5);
  const end = row.day(7, 'the end of the estimation window');
  if (end >= from) {
    row.fail(
      `expected an estimation window that ends before the event window starts (${from}), found ${end}`,
      7,
    );
  }
  const length = row.day(8, 'the length of the estimation window');
  if (length < 1 || length > LONGEST_LENGTH) {
    row.fail(`expected an estimation window of 1 to ${LONGEST_LENGTH} trading days, found ${length}`, 8);
  }
  return {
    id: row.text(0, 'an event id'),
    firm: row.text(1, 'a firm'),
    market: row.text(2, 'a market'),
    eventDate: row.date(),
    group: row.cells[4] || NO_GROUP,
    window: [from, to],
    estimation: [end - length + 1, end],
  };
}

/**
 * Reads the firm-events of a study of own data, one a line, separated by semicolons or commas, with or
 * without a header.
 *
 * @throws MalformedFileError naming file, line and column, and what was expected there.
 */
export function parseRequests(text: string, file: string): StudyRequest[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = separatorOf(lines[0] ?? '');
  const lineOf = new Map<string, number>();
  const requests: StudyRequest[] = [];
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const row = new RequestLine(file, index + 1, cellsOf(content, separator));
    if (index === 0 && isHeader(row.cells[DATE_COLUMN])) return;
    const request = requestOf(row);
    const earlier = lineOf.get(request.id);
    if (earlier)
      row.fail(`expected an event id of its own, found "${request.id}" again (line ${earlier})`, 0);
    lineOf.set(request.id, row.line);
    requests.push(request);
  });
  if (requests.length === 0)
    throw new MalformedFileError(file, 1, `expected at least one line of ${COLUMNS}`);
  return requests;
}
