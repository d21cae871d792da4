import { statSync } from 'node:fs';
import { reader } from './client';
import { databaseUrl, engineOf, fileOf } from './database-url';

/** When a SQLite file, or the log of writes that are not in it yet, was last written, and how long it is. */
function fileVersion(file: string): string {
  return [file, `${file}-wal`]
    .map((path) => {
      const status = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
      return status && status.size > 0 ? `${status.mtimeMs}-${status.size}` : '';
    })
    .join('+');
}

/**
 * What tells one state of the stored data from another: of a SQLite file by when it was written; of PostgreSQL by an
 * identifier that every change replaces in its own transaction (see its migrations), so that all instances agree.
 */
export async function dataVersion(): Promise<string> {
  const url = databaseUrl();
  if (engineOf(url) === 'sqlite') return fileVersion(fileOf(url));
  const [row] = await reader().rows<{ version: string }>('SELECT "version" FROM "DataVersion"');
  return row?.version ?? '';
}
