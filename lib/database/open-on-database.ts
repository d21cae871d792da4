import { statSync } from 'node:fs';
import { databaseUrl, engineOf, existingFile, fileOf } from './database-url';

/** Tells databases apart: of a SQLite file by the file itself, because another may be put in its place. */
function identityOf(url: string): string {
  if (engineOf(url) === 'postgresql') return url;
  const file = existingFile(fileOf(url));
  const { dev, ino } = statSync(/* turbopackIgnore: true */ file);
  return `${file} ${dev} ${ino}`;
}

/**
 * What is open on the database: opened at the first call, and anew where another file stands in the place of SQLite's
 * since, so that a server goes on with a database that was put there while it ran. What was open before is kept:
 * closing the last connection to a database deletes its log by name, which is now the other file's.
 */
export class OpenOnDatabase<Handle> {
  private readonly handles = new Map<string, Handle>();

  constructor(private readonly open: (url: string) => Handle) {}

  /** @throws MissingDatabaseError where there is no database file. */
  get(): Handle {
    const url = databaseUrl();
    const identity = identityOf(url);
    const handle = this.handles.get(identity) ?? this.open(url);
    this.handles.set(identity, handle);
    return handle;
  }
}
