import type { z } from 'zod';
import type { Cell } from '../csv';
import type { tableColumnSchema } from '../schemas';

/** One column of a download, whatever its format: the name is its header, snake case. */
export type TableColumn = z.output<typeof tableColumnSchema>;

/** What a column holds; a date is `YYYY-MM-DD` text. */
export type ColumnType = TableColumn['type'];

/** A column with the way its cell is read from what a row is made of. */
export type ColumnOf<Row> = TableColumn & { value(row: Row): Cell };

/** A table of a study from which every format is written; rows are in the order of the columns. */
export type DataTable = {
  name: string;
  title: string;
  description: string;
  /** Columns that together tell rows apart. */
  key: readonly string[];
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
};

/** A table of one row for each of `items`. */
export function dataTable<Row>(
  about: Pick<DataTable, 'name' | 'title' | 'description' | 'key'>,
  columns: readonly ColumnOf<Row>[],
  items: readonly Row[],
): DataTable {
  return {
    ...about,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: items.map((item) => columns.map((column) => column.value(item))),
  };
}
