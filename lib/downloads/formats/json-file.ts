import type { Statement } from '../statement';
import type { DataTable } from '../tables/data-table';

const ROWS_A_PIECE = 200;

function* rowPieces({ columns, rows }: DataTable): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
    const records = rows
      .slice(start, start + ROWS_A_PIECE)
      .map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))));
    yield `${start === 0 ? '\n' : ',\n'}${records.join(',\n')}`;
  }
}

/** A study's tables as JSON in pieces: the statement, then each table with its columns and one record a row. */
export function* jsonFile(tables: readonly DataTable[], statement: Statement): Generator<string> {
  yield `{"statement":${JSON.stringify(statement)},\n"tables":{`;
  for (const [index, table] of tables.entries()) {
    const { name, title, description, key, columns } = table;
    const about = JSON.stringify({ title, description, key, columns });
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(name)}:${about.slice(0, -1)},"rows":[`;
    yield* rowPieces(table);
    yield '\n]}';
  }
  yield '\n}}\n';
}
