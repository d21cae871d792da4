import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { loadPriceSeries } from '@/lib/database/price-store';
import { freshDatabase, prismaFolder, storedRows, temporaryFolder } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';

const url = await freshDatabase();

test.each([['integrity'], ['backup', '--out', 'a.db'], ['restore', '--from', 'package.json']])(
  '%s names the tools of PostgreSQL',
  async (...words) => {
    const { status, stderr } = await runAftershock(words, { DATABASE_URL: url });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^DATABASE_URL names a PostgreSQL database, .*pg_dump, pg_restore and pg_amcheck\n$/,
    );
  },
);

test('a dump is put back while the database is read, as docs/deployment.md says, and nothing is pending after it', async () => {
  const dump = join(temporaryFolder(), 'aftershock.dump');
  const before = await loadPriceSeries(['NVDA', 'SPY']);
  const securities = await database().security.findMany();
  execFileSync('pg_dump', ['--format=custom', `--file=${dump}`, url]);
  await storedRows(`DELETE FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' RETURNING "date"`);
  expect((await loadPriceSeries(['NVDA'])).size).toBe(0);
  execFileSync('pg_restore', [
    '--clean',
    '--if-exists',
    '--no-owner',
    '--single-transaction',
    `--dbname=${url}`,
    dump,
  ]);
  expect(await loadPriceSeries(['NVDA', 'SPY'])).toEqual(before);
  expect(await database().security.findMany()).toEqual(securities);
  expect((await prepareDatabase(url, prismaFolder)).migrations).toEqual([]);
});
