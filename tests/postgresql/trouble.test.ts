import { expect, test, vi } from 'vitest';
import { GET as health } from '@/app/api/health/route';
import { openDatabase } from '@/lib/database/open-database';
import { loadPriceSeries } from '@/lib/database/price-store';
import { emptyDatabase, freshDatabase, storedRows } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';

const url = await freshDatabase();
/** Nothing listens there. */
const AWAY = 'postgresql://user:secret@127.0.0.1:1/aftershock';

function elsewhere(name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function healthOn(address: string): Promise<{ status: number; detail: unknown }> {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.env.DATABASE_URL = address;
  try {
    const answer = await health();
    return { status: answer.status, detail: ((await answer.json()) as { detail?: unknown }).detail };
  } finally {
    process.env.DATABASE_URL = url;
    log.mockRestore();
  }
}

test('a server that is away, a database that is missing and one without tables are told apart', async () => {
  expect(await healthOn(AWAY)).toMatchObject({
    status: 503,
    detail: expect.stringContaining('does not answer'),
  });
  expect(await healthOn(elsewhere('nowhere'))).toMatchObject({
    status: 503,
    detail: expect.stringContaining('no database'),
  });
  expect(await healthOn(await emptyDatabase())).toMatchObject({
    status: 503,
    detail: expect.stringContaining('npm run database'),
  });
  expect(await healthOn(url)).toMatchObject({ status: 200 });
});

test('reading goes on after the server has closed every connection', async () => {
  const before = await loadPriceSeries(['NVDA']);
  const other = await openDatabase();
  await other.rows(
    'SELECT pg_terminate_backend("pid") FROM "pg_stat_activity" WHERE "datname" = current_database() AND "pid" <> pg_backend_pid()',
  );
  await other.close();
  await expect.poll(() => loadPriceSeries(['NVDA']).catch(String)).toEqual(before);
});

test('a command says in one line that the database is away, without the password', async () => {
  const { status, stderr } = await runAftershock(['study'], { DATABASE_URL: AWAY });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'The database aftershock on 127.0.0.1:1 does not answer: see that its server runs and that DATABASE_URL is right\n',
  );
});

test('every change gives the data another version, and reading leaves it', async () => {
  const version = async () => (await storedRows('SELECT "version" FROM "DataVersion"'))[0];
  const before = await version();
  expect(await version()).toEqual(before);
  await storedRows(
    `UPDATE "DailyPrice" SET "close" = "close" WHERE "securityTicker" = 'NVDA' RETURNING "date"`,
  );
  expect(await version()).not.toEqual(before);
});
