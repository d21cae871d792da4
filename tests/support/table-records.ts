import { expect } from 'vitest';
import type { DataTable } from '@/lib/downloads/tables/data-table';
import type { StudySpecText } from '@/lib/event-study/study-spec';
import type { Sheets } from './read-download';

/** Studies that differ in what their tables hold: all, few, missing and impossible results. */
export const DOWNLOADED_STUDIES: [string, StudySpecText][] = [
  ['the default study', {}],
  ['log returns, another window and few stocks', { returns: 'log', tickers: 'NVDA,DUK', window: '-3,3' }],
  ['a security without results', { tickers: 'NVDA,TLN', estimation: '-200,-90' }],
  ['a security that is its own benchmark', { tickers: 'NVDA,SPY', model: 'market-adjusted' }],
];

export type TableRecord = Record<string, unknown>;

/** A table's rows as records, which is what every reader gives. */
export function recordsOf({ columns, rows }: DataTable): TableRecord[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
}

/** What a cell of each kind of column is in a workbook. */
export const TYPES_IN_FILE = {
  text: 'string',
  number: 'float',
  integer: 'float',
  date: 'date',
  boolean: 'boolean',
};

/** A sheet's rows as records, after a look at every cell's type. */
export function sheetRecords(table: DataTable, sheets: Sheets, types: typeof TYPES_IN_FILE): TableRecord[] {
  const [header = [], ...rows] = sheets[table.title] ?? [];
  expect(header.map((cell) => cell?.value)).toEqual(table.columns.map(({ name }) => name));
  return rows.map((row) =>
    Object.fromEntries(
      table.columns.map(({ name, type }, index) => {
        const cell = row[index] ?? null;
        if (cell) expect(cell.type, name).toBe(types[type]);
        return [name, cell?.value ?? null];
      }),
    ),
  );
}
