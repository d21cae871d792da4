import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import type { Value } from '@/lib/database/connection';
import { openDatabase } from '@/lib/database/open-database';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { removeAfterwards } from './leftovers';

/** The repository's own migrations and bundled figures. */
export const prismaFolder = resolve(import.meta.dirname, '../../prisma');

/** A PostgreSQL server on which tests make databases of their own; without it they make SQLite files. */
const server = process.env.AFTERSHOCK_TEST_DATABASE_URL;

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** A folder of the test file's own, removed when its tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftershock-'));
  removeAfterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The address of a database without tables, removed when the file's tests are done. */
export async function emptyDatabase(): Promise<string> {
  if (!server) return `file:${join(temporaryFolder(), 'aftershock.db')}`;
  const name = `aftershock_${randomUUID()}`;
  await onServer(`CREATE DATABASE "${name}"`);
  removeAfterwards(() => onServer(`DROP DATABASE "${name}" WITH (FORCE)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Makes a database of the test file's own, migrated and seeded, points `DATABASE_URL` at it and gives its address.
 * Call it at the top of the file, before anything is read. Seeding takes less time than sharing a copy would take parts.
 */
export async function freshDatabase(): Promise<string> {
  const url = await emptyDatabase();
  await prepareDatabase(url, prismaFolder);
  process.env.DATABASE_URL = url;
  return url;
}

/** What a statement gives on a database, or on that of `DATABASE_URL`. */
export async function storedRows<Row = Record<string, Value>>(
  sql: string,
  values: readonly Value[] = [],
  url?: string,
): Promise<Row[]> {
  const db = await openDatabase(url);
  try {
    return await db.rows<Row>(sql, values);
  } finally {
    await db.close();
  }
}
