import { dsvFormat } from 'd3';

export type Separator = ';' | ',' | '\t' | '|';

const quoted = { ';': dsvFormat(';'), ',': dsvFormat(','), '\t': dsvFormat('\t'), '|': dsvFormat('|') };

/** The separator of a file, told from its first line: a tab (as out of a spreadsheet) or a semicolon where there is one. */
export function separatorOf(line: string): Separator {
  return (['\t', ';'] as const).find((separator) => line.includes(separator)) ?? ',';
}

/** The cells of a line, trimmed; a cell that holds the separator is written in double quotes. */
export function cellsOf(line: string, separator: Separator): string[] {
  const cells = line.includes('"') ? (quoted[separator].parseRows(line)[0] ?? []) : line.split(separator);
  return cells.map((cell) => cell.trim());
}

/** Whether a first line names its columns: no date there has a digit. */
export function isHeader(dateCell: string | undefined): boolean {
  return dateCell !== undefined && !/\d/.test(dateCell);
}
