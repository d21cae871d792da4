import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvProvider } from '@/lib/prices/csv/csv-provider';
import type { PriceProvider } from '@/lib/prices/price-provider';
import type { Progress } from '../progress';
import { sizeOfFile } from '../read-files';
import { UsageError } from '../usage-error';
import type { ImportCommand } from './import-command';

/** Opens the file of `--file`, with progress over the bytes of its two readings. */
export function openCsv(command: ImportCommand, progress: Progress): PriceProvider {
  const path = command.file!;
  const { map = {}, 'date-order': dateOrder, decimal, tickers = [] } = command;
  if (tickers.length > 1) throw new UsageError('tickers', 'expected one ticker: that of the file’s prices');
  const size = sizeOfFile('file', path);
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    progress.show(`reading ${path}`, read / 1e6, (2 * size) / 1e6, 'MB');
  };
  try {
    return csvProvider(
      path,
      {
        map,
        ...(dateOrder && { dateOrder }),
        ...(decimal && { decimal }),
        ...(tickers[0] && { ticker: tickers[0] }),
      },
      onBytes,
    );
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError('tickers', error.message);
    throw error;
  }
}

/** What tells one request from another, as JSON: the file with its size and age, or what was asked of a provider. */
export function requestText({ restart: _, file, ...command }: ImportCommand, today: string): string {
  if (file === undefined) return JSON.stringify({ ...command, today });
  const { size, mtimeMs } = statSync(file);
  return JSON.stringify({ ...command, file: resolve(file), size, mtimeMs });
}
