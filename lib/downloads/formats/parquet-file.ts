import { parquetWriteBuffer } from 'hyparquet-writer';
import { SOFTWARE } from '@/lib/software';
import type { Statement } from '../statement';
import type { ColumnType, DataTable } from '../tables/data-table';

const OPTIONAL = { repetition_type: 'OPTIONAL' } as const;
const ELEMENTS = {
  text: { ...OPTIONAL, type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { ...OPTIONAL, type: 'DOUBLE' },
  integer: { ...OPTIONAL, type: 'INT32' },
  date: { ...OPTIONAL, type: 'INT32', converted_type: 'DATE' },
  boolean: { ...OPTIONAL, type: 'BOOLEAN' },
} as const satisfies Record<ColumnType, object>;

const DAY = 24 * 60 * 60 * 1000;

/** Days from 1970-01-01, which is what a Parquet date is. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** A table as Parquet, every column typed and nullable, with the statement and the columns' meaning in its metadata. */
export function parquetFile(table: DataTable, statement: Statement): Uint8Array<ArrayBuffer> {
  const { name, title, description, key, columns, rows } = table;
  const cells = columns.map(({ type }, index) =>
    rows.map((row) => {
      const cell = row[index] ?? null;
      return type === 'date' && typeof cell === 'string' ? dayNumber(cell) : cell;
    }),
  );
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column, index) => ({ name: column.name, data: cells[index]! })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map((column) => ({ name: column.name, ...ELEMENTS[column.type] })),
    ],
    kvMetadata: [
      { key: 'statement', value: JSON.stringify(statement) },
      { key: 'table', value: JSON.stringify({ name, title, description, key, columns }) },
    ],
    createdBy: `${SOFTWARE.name} version ${SOFTWARE.version}`,
  });
  return new Uint8Array(buffer);
}
