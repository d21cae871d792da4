import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import config from '../vitest.config';

/** The helpers that give a test a database of the kind that is asked for. */
const OPENS_A_DATABASE = /\b(freshDatabase|emptyDatabase|madeUpMigrations)\(/;

/** What SQLite alone has: how it rebuilds tables and reads them. */
const OF_SQLITE = /\bsqlite-/;

/** The tests that open a database of either kind: no other test sees which one it is. */
function testsOnDatabases(): string[] {
  const files = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file) && !OF_SQLITE.test(file))
    .filter((file) => OPENS_A_DATABASE.test(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')))
    .map((file) => `tests/${file}`);
}

/** The tests that open a database, on PostgreSQL, and those of PostgreSQL alone. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: testsOnDatabases(),
    exclude: [],
  },
});
