import { unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { type Cell, neutralised } from '../csv';
import { methodLines, type Statement, type StatementLine, sourceLines } from '../statement';
import type { ColumnType, DataTable } from '../tables/data-table';
import { undatedZip } from './undated-zip';

const DATE_FORMAT = 'yyyy-mm-dd';
const COLUMN_WIDTH: Record<ColumnType, number> = { text: 18, number: 14, integer: 10, date: 12, boolean: 8 };

function typedCell(cell: Cell, type: ColumnType): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  if (type === 'date') return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: DATE_FORMAT };
  return { type: String, value: neutralised(cell) };
}

const heading = (value: string): CellObject => ({ type: String, value, fontWeight: 'bold' });

function tableSheet({ title, columns, rows }: DataTable): Sheet<Blob> {
  return {
    sheet: title,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: COLUMN_WIDTH[type] })),
    data: [
      columns.map(({ name }) => heading(name)),
      ...rows.map((row) => row.map((cell, index) => typedCell(cell, columns[index]!.type))),
    ],
  };
}

const wrapped = (value: string): CellObject => ({ type: String, value: neutralised(value), wrap: true });

function linesSheet(title: string, lines: readonly StatementLine[]): Sheet<Blob> {
  return {
    sheet: title,
    columns: [{ width: 36 }, { width: 100 }],
    data: lines.map(([label, text]) => [heading(label), wrapped(text)]),
  };
}

function columnLines(tables: readonly DataTable[]): StatementLine[] {
  return tables.flatMap(({ title, columns }) =>
    columns.map(
      ({ name, unit, description }): StatementLine => [
        `Column ${title}.${name}`,
        unit ? `${description} (${unit})` : description,
      ],
    ),
  );
}

/**
 * A study as an Excel workbook: a sheet a table with typed cells, dates as dates, then the method with every
 * column's meaning, then the source. The library dates its files with the clock, so they are packed once more.
 */
export async function xlsxFile(
  tables: readonly DataTable[],
  statement: Statement,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    ...tables.map(tableSheet),
    linesSheet('Method', [...methodLines(statement), ...columnLines(tables)]),
    linesSheet('Source', sourceLines(statement)),
  ];
  const workbook = await writeXlsxFile(sheets).toBlob();
  return undatedZip(unzipSync(new Uint8Array(await workbook.arrayBuffer())));
}
