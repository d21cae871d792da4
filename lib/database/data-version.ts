import { statSync } from 'node:fs';
import { databaseFile } from './database-file';

/**
 * What tells one state of the stored data from another: when the database's file, or the log of writes that are
 * not in it yet, was last written, and how long it is.
 */
export function dataVersion(): string {
  const file = databaseFile();
  return [file, `${file}-wal`]
    .map((path) => {
      const status = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
      return status && status.size > 0 ? `${status.mtimeMs}-${status.size}` : '';
    })
    .join('+');
}
