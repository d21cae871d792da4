import { readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('the installed packages hold no downloaded Prisma engine', () => {
  const engine =
    /^(schema-engine|query-engine|migration-engine|introspection-engine|prisma-fmt|libquery_engine)/;
  for (const scope of ['@prisma', 'prisma', '.cache/prisma']) {
    const folder = join(root, 'node_modules', scope);
    expect(filesBelow(folder).filter((name) => engine.test(name))).toEqual([]);
  }
});

test('Prisma’s installer finds this project’s own stand-in for its downloader, which fetches nothing', async () => {
  const require = createRequire(join(root, 'node_modules/@prisma/engines/package.json'));
  const downloader = require.resolve('@prisma/fetch-engine');
  expect(realpathSync(downloader)).toBe(join(root, 'prisma/no-engine-download/index.cjs'));
  expect(await require(downloader).download({ binaries: { 'schema-engine': root } })).toEqual({});
});

/** Names of all files under a folder; none where there is no such folder. */
function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
