import { basename } from 'node:path';
import type { PriceProvider } from '../price-provider';
import { type CsvChoices, describeFormat, detectFormat } from './csv-format';
import { linesOfFile } from './file-lines';
import { readPriceFile } from './read-price-file';

/**
 * Opens a CSV file of prices, of one security (`ticker`) or of many (with a column for it). The file is read twice:
 * once to tell how it is written, once for its rows.
 *
 * @throws MalformedFileError naming file and line where the form of the file cannot be told.
 * @throws RangeError where neither a column nor `ticker` says whose prices they are.
 */
export function csvProvider(
  path: string,
  choices: CsvChoices & { ticker?: string },
  onBytes?: (bytes: number) => void,
): PriceProvider {
  const file = basename(path);
  const format = detectFormat(linesOfFile(path, onBytes), file, choices);
  if (format.columns.ticker === undefined && choices.ticker === undefined) {
    throw new RangeError('expected one ticker, because the file has no column for it');
  }
  const { days, rejected } = readPriceFile(linesOfFile(path, onBytes), format, choices.ticker);
  return {
    source: {
      id: `csv-${file.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
      name: file,
      covers: 'Daily prices of a file',
      note: describeFormat(format),
    },
    tickers: [...new Set([...days.keys(), ...rejected.keys()])].filter((ticker) => ticker !== ''),
    statements: [`${file}: ${describeFormat(format)}`],
    rejected: rejected.get('') ?? [],
    load: async (ticker) => {
      const found = days.get(ticker)?.days() ?? [];
      // What is stored need not be kept for the rest of a long file.
      days.delete(ticker);
      return { identity: {}, days: found, rejected: rejected.get(ticker) ?? [] };
    },
  };
}
