import { MalformedFileError, readDatedCsv } from './csv-rows';

const COLUMNS = ['close', 'adj_close', 'volume'];

/** One trading day; closes in the security's currency, volume in shares, null where the source gives none. */
export type PriceRow = { date: string; close: number; adjustedClose: number; volume: number | null };

/**
 * Reads a security's daily prices, `date,close,adj_close,volume`, in ascending date order.
 *
 * @throws MalformedFileError naming file and line, where a price is not positive, a volume is negative or
 * anything is not a plain decimal number.
 */
export function parsePriceCsv(text: string, file: string): PriceRow[] {
  const { columns, rows } = readDatedCsv(text, file);
  if (columns.join() !== COLUMNS.join()) {
    throw new MalformedFileError(file, 1, `expected the header date,${COLUMNS.join()}`);
  }
  return rows.map(({ line, date, cells }) => {
    const [close, adjustedClose, volume] = cells.map((cell, column) => {
      const value = /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
      const isVolume = COLUMNS[column] === 'volume';
      if (value > 0 || (isVolume && value === 0)) return value;
      const expected = isVolume ? 'a number of shares' : 'a price above zero';
      throw new MalformedFileError(file, line, `expected ${expected} as ${COLUMNS[column]}, found "${cell}"`);
    }) as [number, number, number];
    return { date, close, adjustedClose, volume };
  });
}
