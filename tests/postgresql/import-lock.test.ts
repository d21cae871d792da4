import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_PATIENCE } from '@/lib/database/connection';
import { openDatabase } from '@/lib/database/open-database';
import { freshDatabase, storedRows, temporaryFolder } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';

const url = await freshDatabase();
const file = join(temporaryFolder(), 'prices.csv');
writeFileSync(file, 'date,ticker,close\n2025-01-27,ZZZ,10\n2025-01-28,ZZZ,11\n');

const importing = () => runAftershock(['import', '--provider', 'csv', '--file', file], { DATABASE_URL: url });
const stored = () =>
  storedRows(`SELECT "date", "close" FROM "DailyPrice" WHERE "securityTicker" = 'ZZZ' ORDER BY "date"`);

test('an import that begins while another one runs is told so and stores nothing, and goes through afterwards', async () => {
  const other = await openDatabase();
  expect(await other.claimImports()).toBe(true);
  const refused = await importing();
  expect(refused.status).toBe(2);
  expect(refused.stderr).toBe(
    'Another import runs on this database: try again when it has ended. Nothing was stored.\n',
  );
  expect(await stored()).toEqual([]);
  expect(await storedRows('SELECT "id" FROM "Import"')).toEqual([]);
  await other.close();
  expect((await importing()).status).toBe(0);
  expect(await stored()).toEqual([
    { date: '2025-01-27', close: 10 },
    { date: '2025-01-28', close: 11 },
  ]);
});

test('of imports that begin at once, one runs', async () => {
  const connections = await Promise.all(Array.from({ length: 5 }, () => openDatabase()));
  const claims = await Promise.all(connections.map((connection) => connection.claimImports()));
  expect(claims.filter(Boolean)).toHaveLength(1);
  for (const connection of connections) await connection.close();
});

test('an import whose connection is lost holds nobody up', async () => {
  const lost = await openDatabase();
  expect(await lost.claimImports()).toBe(true);
  const next = await openDatabase();
  expect(await next.claimImports()).toBe(false);
  await next.rows(
    'SELECT pg_terminate_backend("pid") FROM "pg_stat_activity" WHERE "datname" = current_database() AND "pid" <> pg_backend_pid()',
  );
  await expect.poll(() => next.claimImports()).toBe(true);
  await next.close();
});

test('transactions that write do so one after the other, and whoever waits too long is told', async () => {
  const [first, second, hasty] = await Promise.all([
    openDatabase(url, COMMAND_PATIENCE),
    openDatabase(url, COMMAND_PATIENCE),
    openDatabase(url, 50),
  ]);
  const order: string[] = [];
  const slow = first.transaction(async () => {
    order.push('first begins');
    await expect(hasty.transaction(async () => {})).rejects.toMatchObject({ code: '55P03' });
    order.push('first ends');
  });
  await expect.poll(() => order.length).toBeGreaterThan(0);
  await Promise.all([slow, second.transaction(async () => void order.push('second'))]);
  expect(order).toEqual(['first begins', 'first ends', 'second']);
  for (const connection of [first, second, hasty]) await connection.close();
});
