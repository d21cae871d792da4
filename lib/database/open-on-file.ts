import { statSync } from 'node:fs';
import { existingDatabaseFile } from './database-file';

/**
 * What is open on the database's file: opened at the first call, and anew where another file stands in its place
 * since, so that a server goes on with a database that was put there while it ran. What was open before is kept:
 * closing the last connection to a database deletes its log by name, which is now the other file's.
 */
export class OpenOnFile<Handle> {
  private readonly handles = new Map<string, Handle>();

  constructor(private readonly open: (file: string) => Handle) {}

  /** @throws MissingDatabaseError where there is no database file. */
  get(): Handle {
    const file = existingDatabaseFile();
    const { dev, ino } = statSync(/* turbopackIgnore: true */ file);
    const identity = `${file} ${dev} ${ino}`;
    const handle = this.handles.get(identity) ?? this.open(file);
    this.handles.set(identity, handle);
    return handle;
  }
}
