import type { ReactNode } from 'react';
import tables from '@/components/ui/tables.module.css';
import styles from './stored-data.module.css';

/** A column: its heading, what stands in its cells, and whether that is words or even sentences. */
export type Column<Row> = { heading: string; cell: (row: Row) => ReactNode; kind?: 'text' | 'long' };

/** A table of rows by columns; the first column names its row. */
export function PlainTable<Row>({
  columns,
  rows,
  keyOf,
  stacks = false,
}: {
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Whether a row's cells stand below one another on a phone, for a table whose last column is a sentence. */
  stacks?: boolean;
}) {
  const [name, ...others] = columns;
  const textOf = ({ kind }: Column<Row>) =>
    kind && [tables.text, kind === 'long' && styles.long].filter(Boolean).join(' ');
  return (
    <table className={stacks ? `${tables.table} ${styles.stacks}` : tables.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" className={textOf(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row" className={tables.text}>
              {name.cell(row)}
            </th>
            {others.map((column) => (
              <td key={column.heading} className={textOf(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
