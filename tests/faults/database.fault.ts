import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';
import { expectProblem } from './expect-problem';
import { startServer, WARM } from './running-server';

const STUDY = '/api/events/deepseek-app-store/study?tickers=NVDA';
const folder = temporaryFolder();
const template = join(folder, 'template.db');
await prepareDatabase(`file:${template}`, prismaFolder);
let made = 0;

/** A database of the test's own, one file without a log. */
async function database(): Promise<string> {
  made += 1;
  const file = join(folder, `${made}.db`);
  await runAftershock(['backup', '--out', file], { DATABASE_URL: `file:${template}` });
  return file;
}

const serving = (file: string) => startServer({ DATABASE_URL: `file:${file}` });

test('without a database everything says so, and goes on when there is one', async () => {
  const file = join(folder, 'later.db');
  // Warming up finds none either, and must not keep the server from starting.
  const { ask } = await startServer({ DATABASE_URL: `file:${file}`, ...WARM });
  const detail = 'There is no database here, or an empty one: npm run database fills it.';
  const study = await ask(STUDY);
  expect(study.headers.get('Retry-After')).toBe('30');
  await expectProblem(study, 503, detail);
  await expectProblem(await ask('/api/health'), 503, detail);
  await expectProblem(await ask('/events/deepseek-app-store.csv'), 503, detail);
  expect((await ask('/events/deepseek-app-store')).status).toBe(500);
  expect((await ask('/methodology')).status).toBe(200);
  await prepareDatabase(`file:${file}`, prismaFolder);
  expect((await ask(STUDY)).status).toBe(200);
  expect((await ask('/api/health')).status).toBe(200);
  expect((await ask('/events/deepseek-app-store')).status).toBe(200);
});

test('a database that is taken away is missed, and another one in its place is read', async () => {
  const file = await database();
  const { ask } = await serving(file);
  expect((await ask(STUDY)).status).toBe(200);
  renameSync(file, `${file}.away`);
  await expectProblem(await ask(STUDY), 503, 'There is no database here');
  copyFileSync(template, file);
  const db = new SQLite(file);
  db.exec(`UPDATE "Security" SET "name" = 'Another Nvidia' WHERE "ticker" = 'NVDA'`);
  db.close();
  const { securities } = await (await ask(STUDY)).json();
  expect(securities[0].name).toBe('Another Nvidia');
});

test('who writes does not keep readers waiting; who locks the file does, for about a second', async () => {
  const file = await database();
  const writer = new SQLite(file);
  writer.pragma('journal_mode = WAL');
  writer.exec(`BEGIN EXCLUSIVE; UPDATE "Security" SET "name" = 'Half written'`);
  const { ask } = await serving(file);
  const study = await ask(STUDY);
  expect(study.status).toBe(200);
  expect((await study.json()).securities[0].name).toBe('Nvidia');
  writer.exec('ROLLBACK');
  writer.close();

  const locked = await database();
  const holder = new SQLite(locked);
  holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  const other = await serving(locked);
  const start = performance.now();
  const busy = await other.ask(STUDY);
  expect(busy.headers.get('Retry-After')).toBe('2');
  await expectProblem(busy, 503, 'Another process holds the database');
  expect(performance.now() - start).toBeLessThan(8000);
  holder.close();
  expect((await other.ask(STUDY)).status).toBe(200);
});

test.each([
  ['at its beginning', 0, 4096],
  ['through and through', 4096, 400_000],
])('a file that is damaged %s is told as such, and a backup mends it', async (_, from, to) => {
  const file = await database();
  const backup = await database();
  const bytes = readFileSync(file);
  bytes.fill('x', from, Math.min(to, bytes.length));
  writeFileSync(file, bytes);
  const { ask, output } = await serving(file);
  await expectProblem(await ask(STUDY), 503, 'npm run integrity says where');
  expect((await ask('/api/health')).status).toBe(503);
  expect((await ask('/methodology')).status).toBe(200);
  expect(output()).toContain('SQLITE_');
  rmSync(file);
  await runAftershock(['restore', '--from', backup], { DATABASE_URL: `file:${file}` });
  expect((await ask(STUDY)).status).toBe(200);
});

test('a backup is taken and put back while the server answers', async () => {
  const file = await database();
  const { ask } = await serving(file);
  const environment = { DATABASE_URL: `file:${file}` };
  const copy = join(folder, 'served.db');
  const asking = Array.from({ length: 40 }, () => ask(STUDY));
  expect((await runAftershock(['backup', '--out', copy], environment)).status).toBe(0);
  const db = new SQLite(file);
  db.exec(`UPDATE "Security" SET "name" = 'Renamed' WHERE "ticker" = 'NVDA'`);
  db.close();
  expect((await (await ask(STUDY)).json()).securities[0].name).toBe('Renamed');
  expect((await runAftershock(['restore', '--from', copy], environment)).status).toBe(0);
  expect((await (await ask(STUDY)).json()).securities[0].name).toBe('Nvidia');
  expect((await Promise.all(asking)).every(({ status }) => status === 200)).toBe(true);
});
