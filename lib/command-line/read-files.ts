import { accessSync, constants, createReadStream, readFileSync, statSync } from 'node:fs';
import type { FactorSeries, PriceSeries } from '@/lib/event-study/study-input';
import type { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import type { OptionName } from './option-list';
import type { Progress } from './progress';
import { UsageError } from './usage-error';

const CHUNK_BYTES = 1 << 20;

function unreadable(option: string, file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return new UsageError(option, `expected a file that can be read, not "${file}"${code}`);
}

/**
 * How many bytes the file has that an option names.
 *
 * @throws UsageError where it is not there, is a folder, or may not be read.
 */
export function sizeOfFile(option: string, file: string): number {
  try {
    accessSync(file, constants.R_OK);
    const found = statSync(file);
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return found.size;
  } catch (error) {
    throw unreadable(option, file, error);
  }
}

/** The text of the file that an option names. */
export function readText(option: OptionName, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(option, file, error);
  }
}

/** The factors of the file that `--factors` names. */
export function readFactors(file: string | undefined): FactorSeries | undefined {
  return file === undefined ? undefined : factorSeriesOf(parseFactorCsv(readText('factors', file), file));
}

/** Feeds a file of prices to its reader as it comes from the disk. */
export async function readPrices(
  option: OptionName,
  file: string,
  reader: PriceFileReader,
  progress: Progress,
): Promise<Map<string, PriceSeries>> {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  let failure: UsageError | undefined;
  stream.on('error', (error) => {
    failure = unreadable(option, file, error);
  });
  try {
    for await (const chunk of stream) {
      reader.add(chunk);
      progress.show(`reading ${file}`, stream.bytesRead, size);
    }
  } catch (error) {
    throw failure ?? error;
  }
  return reader.finish();
}
