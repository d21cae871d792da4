import { MalformedFileError } from '@/lib/prices/csv-rows';
import { InsufficientDataError, UnknownEventError, UnknownTickerError } from '@/lib/server/study-errors';
import { UsageError } from './usage-error';

/** One line that says what is wrong with the input; undefined for an error of the program's own. */
export function inputProblem(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof MalformedFileError) return error.message;
  if (error instanceof UnknownEventError) return `--event: ${error.message}`;
  if (error instanceof UnknownTickerError) return `--${error.field}: ${error.message}`;
  if (error instanceof InsufficientDataError) return `--tickers: ${error.message}`;
  return undefined;
}
