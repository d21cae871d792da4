import { methodLines, type Statement, type StatementLine, sourceLines } from '../statement';
import type { DataTable } from '../tables/data-table';

const bullet = ([label, text]: StatementLine) => `- **${label}**: ${text}`;

function tableText({ name, description, columns }: DataTable): string {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${column.unit ?? ''} | ${column.description} |`,
  );
  return [
    `### data/${name}.csv`,
    '',
    description,
    '',
    '| column | type | unit | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The words that go with a package: what the study is, how to cite it and compute it again, and every column. */
export function packageReadme(tables: readonly DataTable[], statement: Statement): string {
  const { citation, reproduction } = statement;
  const sources = sourceLines(statement).filter(([, text]) => text !== citation.bibtex);
  return [
    `# ${statement.title}: an event study`,
    '',
    'Returns are fractions (0.01 is one percent), dates are trading days, an empty cell is a missing value.',
    'An apostrophe before what a spreadsheet would run as a formula is not part of the text.',
    '',
    '## Method',
    '',
    ...methodLines(statement).map(bullet),
    '',
    '## Source',
    '',
    ...sources.map(bullet),
    '',
    '## Citation',
    '',
    citation.apa,
    '',
    '```bibtex',
    citation.bibtex,
    '```',
    '',
    '## Computing it again',
    '',
    '`spec.json` holds the fields of the study. In a copy of the software, with the same data:',
    '',
    '```sh',
    reproduction.command,
    '```',
    '',
    '## Tables',
    '',
    ...tables.flatMap((table) => [tableText(table), '']),
  ].join('\n');
}
