import { FACTOR_NAMES, type FactorName } from '@/lib/event-study/study-input';
import { MalformedFileError, readDatedCsv } from './csv-rows';

/** A factor's return on one day, as a fraction. */
export type FactorRow = { factor: FactorName; date: string; value: number };

/**
 * Reads daily factor returns, `date` and one column a factor in percent, as Kenneth French's library
 * publishes them. An empty cell is a missing return and gives no row.
 *
 * @throws MalformedFileError naming file and line, where a column is no known factor or a cell no decimal
 * number.
 */
export function parseFactorCsv(text: string, file: string): FactorRow[] {
  const { columns, rows } = readDatedCsv(text, file);
  const factors = columns.map((column) => {
    const factor = FACTOR_NAMES.find((name) => name === column);
    if (factor) return factor;
    throw new MalformedFileError(
      file,
      1,
      `expected factors among ${FACTOR_NAMES.join(', ')}, found "${column}"`,
    );
  });
  return rows.flatMap(({ line, date, cells }) =>
    factors.flatMap((factor, column) => {
      const cell = cells[column]!;
      if (cell === '') return [];
      if (!/^-?\d+(\.\d+)?$/.test(cell)) {
        throw new MalformedFileError(file, line, `expected a percentage as ${factor}, found "${cell}"`);
      }
      // Shifting the decimal point in the text keeps the fraction exact where dividing by 100 would round.
      return { factor, date, value: Number(`${cell}e-2`) };
    }),
  );
}
