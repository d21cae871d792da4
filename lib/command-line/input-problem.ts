import { BackupError } from '@/lib/database/backup';
import { MissingDatabaseError, type Trouble, troubleOf } from '@/lib/database/database-trouble';
import { DatabaseUrlError, databaseName, databaseUrl } from '@/lib/database/database-url';
import { MigrationError } from '@/lib/database/migrations';
import { MalformedFileError } from '@/lib/prices/csv-rows';
import { ProviderError } from '@/lib/prices/provider-error';
import {
  fieldOf,
  InsufficientDataError,
  UnknownEventError,
  UnknownTickerError,
} from '@/lib/server/study-errors';
import { ImportRunningError } from './import/import-running-error';
import { StrayWordError, UsageError } from './usage-error';

/** Errors whose message is the line that says what is wrong. */
const PLAIN = [
  UsageError,
  StrayWordError,
  DatabaseUrlError,
  ImportRunningError,
  MalformedFileError,
  ProviderError,
  BackupError,
  MigrationError,
  MissingDatabaseError,
] as const;

const TROUBLES: Record<Trouble, string> = {
  missing: 'is not there: npm run database creates it',
  unopenable: 'cannot be opened: its folder must be writable',
  busy: 'is held by another process: try again when that is done',
  damaged: 'is damaged: npm run integrity says where',
  'read-only': 'cannot be written here',
  full: 'is on a disk that is full: what was stored before is whole',
  outdated: 'is not of this version: npm run database applies what is pending',
  away: 'does not answer: see that its server runs and that DATABASE_URL is right',
  unreadable: 'cannot be read',
};

/** One line that says what is wrong with the input or the database; undefined for an error of the program's own. */
export function inputProblem(error: unknown): string | undefined {
  const plain = PLAIN.find((kind) => error instanceof kind);
  if (plain && error instanceof Error) return error.message;
  if (error instanceof UnknownEventError) return `--event: ${error.message}`;
  if (error instanceof UnknownTickerError) return `--${error.field}: ${error.message}`;
  if (error instanceof InsufficientDataError) {
    return `--${error.reasons[0] ? fieldOf(error.reasons[0]) : 'tickers'}: ${error.message}`;
  }
  const trouble = troubleOf(error);
  return trouble && `The database ${databaseName(databaseUrl())} ${TROUBLES[trouble]}`;
}
