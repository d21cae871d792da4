import { existsSync } from 'node:fs';
import type { Connection } from './connection';
import { MissingDatabaseError } from './database-trouble';

/** `DATABASE_URL` names no database that can be used here. */
export class DatabaseUrlError extends Error {
  override name = 'DatabaseUrlError';
}

const DEFAULT_URL = 'file:./prisma/aftershock.db';

/** Where the database is: `DATABASE_URL`, or `prisma/aftershock.db` in the working directory. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || DEFAULT_URL;
}

/**
 * What kind of database an address is of.
 *
 * @throws DatabaseUrlError where it is of neither.
 */
export function engineOf(url: string): Connection['engine'] {
  if (/^file:./.test(url)) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  // The value is not repeated: it may hold a password.
  throw new DatabaseUrlError(
    `DATABASE_URL must name a SQLite file, such as ${DEFAULT_URL}, or a PostgreSQL database, such as postgresql://localhost/aftershock`,
  );
}

/**
 * The path of the SQLite file that an address names.
 *
 * @throws DatabaseUrlError where it names another kind of database.
 */
export function fileOf(url: string): string {
  if (engineOf(url) === 'sqlite') return url.slice('file:'.length);
  throw new DatabaseUrlError(
    'DATABASE_URL names a PostgreSQL database, but this looks after SQLite files: use pg_dump, pg_restore and pg_amcheck',
  );
}

/** What a database is called to people: a file by its path, a PostgreSQL database without its password. */
export function databaseName(url: string): string {
  if (engineOf(url) === 'sqlite') return fileOf(url);
  const { host, pathname } = new URL(url);
  return `${pathname.slice(1)} on ${host}`;
}

/** Path of the SQLite file; see `databaseUrl` and `fileOf`. */
export function databaseFile(): string {
  return fileOf(databaseUrl());
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
 * Where the database is; a SQLite file must be there.
 *
 * @throws MissingDatabaseError that names the command which creates it.
 */
export function existingDatabaseUrl(): string {
  const url = databaseUrl();
  if (engineOf(url) === 'sqlite') existingFile(fileOf(url));
  return url;
}
