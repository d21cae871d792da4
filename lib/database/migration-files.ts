import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A migration as Prisma lays it out: `NAME/migration.sql`; the checksum is the file's SHA-256. */
export type Migration = { name: string; path: string; sql: string; checksum: string };

/**
 * Reads a migrations folder in the order in which its migrations apply, which is that of their names.
 *
 * @throws Error where a migration's folder holds no `migration.sql`.
 */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const path = join(folder, name, 'migration.sql');
      if (!existsSync(path)) throw new Error(`Migration ${name} has no file ${path}: restore it`);
      const content = readFileSync(path);
      const checksum = createHash('sha256').update(content).digest('hex');
      return { name, path, sql: content.toString('utf8'), checksum };
    });
}
