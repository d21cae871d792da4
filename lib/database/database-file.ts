import { existsSync } from 'node:fs';
import { MissingDatabaseError } from './database-trouble';

const DEFAULT_URL = 'file:./prisma/aftershock.db';

/**
 * Path of the SQLite file: `DATABASE_URL`, or `prisma/aftershock.db` in the working directory.
 *
 * @throws Error where `DATABASE_URL` is not of the form `file:PATH`.
 */
export function databaseFile(): string {
  const url = process.env.DATABASE_URL || DEFAULT_URL;
  const path = /^file:(.+)$/.exec(url)?.[1];
  // The value is not repeated: another database's URL may hold a password.
  if (!path) throw new Error(`DATABASE_URL must name a SQLite file, such as ${DEFAULT_URL}`);
  return path;
}

/**
 * The path of a SQLite file, which must be there.
 *
 * @throws MissingDatabaseError that names the command which creates one.
 */
export function existingFile(file: string): string {
  if (existsSync(file)) return file;
  throw new MissingDatabaseError(`There is no database at ${file}: create it with npm run database`);
}

/**
 * Path of the SQLite file, which must be there.
 *
 * @throws MissingDatabaseError that names the command which creates it.
 */
export function existingDatabaseFile(): string {
  return existingFile(databaseFile());
}
