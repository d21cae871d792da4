import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { prepareDatabase } from '@/lib/database/prepare-database';

/** The repository's own migrations and bundled figures. */
export const prismaFolder = resolve(import.meta.dirname, '../../prisma');

/** A folder of the test file's own, removed when its tests are done. Call it at the top of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftershock-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Makes a database of the test file's own, migrated and seeded, and points `DATABASE_URL` at it. Call it at the
 * top of the file, before anything is read. Seeding takes less time than sharing a copy would take parts.
 */
export function freshDatabase(): string {
  const file = join(temporaryFolder(), 'aftershock.db');
  prepareDatabase(file, prismaFolder);
  process.env.DATABASE_URL = `file:${file}`;
  return process.env.DATABASE_URL;
}
