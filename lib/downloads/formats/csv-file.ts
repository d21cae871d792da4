import { csvPieces } from '../csv';
import { methodLines, type Statement, sourceLines } from '../statement';
import type { DataTable } from '../tables/data-table';

/**
 * Where a spreadsheet that takes a line of words for cells would begin a formula that does something. A sign before
 * plain numbers, as in the windows of an address or a command, does nothing and stays.
 */
const FORMULA = /(?<=[,;\t])(?=(?:[^\S,;\t]|")*(?:[=@＝＠]|[+\-＋－][^,;\t]*[(|!]))/g;

function* commentLines(table: DataTable, statement: Statement): Generator<string> {
  const lines = [
    ['Table', `${table.title}. ${table.description}`],
    ...methodLines(statement),
    ...sourceLines(statement),
  ];
  for (const [label, text] of lines)
    yield `# ${label}: ${text}`
      .replaceAll(/[\r\n]+\s*/g, ' ')
      .replaceAll(FORMULA, "'")
      .concat('\r\n');
}

/**
 * A table as CSV in pieces. The file holds the table and nothing else, so that every reader takes it; with
 * `metadata` what the study is stands before it in lines that begin with "#".
 */
export function* csvFile(table: DataTable, statement: Statement, metadata: boolean): Generator<string> {
  if (metadata) yield* commentLines(table, statement);
  yield* csvPieces(
    table.columns.map(({ name }) => name),
    table.rows,
  );
}
