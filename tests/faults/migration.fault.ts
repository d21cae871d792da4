import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applyMigrations } from '@/lib/database/migrations';
import { openDatabase } from '@/lib/database/open-database';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';
import { expectProblem } from './expect-problem';
import { startServer } from './running-server';

const STUDY = '/api/events/deepseek-app-store/study?tickers=NVDA';
const FIRST = '20261123200000_initial';
const SECOND = '20261123230000_imports';
const OUTDATED = 'not of this version: npm run database applies what is pending';

const root = resolve(import.meta.dirname, '../..');

/** A database on which only the first migration was applied. */
async function ofTheFirstVersion(): Promise<string> {
  const folder = temporaryFolder();
  const file = join(folder, 'aftershock.db');
  cpSync(join(prismaFolder, 'migrations', FIRST), join(folder, 'migrations', FIRST), { recursive: true });
  const db = await openDatabase(`file:${file}`);
  expect(await applyMigrations(db, join(folder, 'migrations'))).toEqual([FIRST]);
  await db.close();
  return file;
}

/** `npm run database` as a process of its own. */
function bringUpToDate(file: string): string {
  const { stdout, stderr } = spawnSync('node', ['lib/bundle/run.mjs', 'prisma/seed.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${file}` },
  });
  return stdout + stderr;
}

test('a database of an older version says which command brings it up to date, and that does', async () => {
  const file = await ofTheFirstVersion();
  const { ask } = await startServer({ DATABASE_URL: `file:${file}` });
  await expectProblem(await ask('/api/health'), 503, OUTDATED);
  await expectProblem(await ask('/api/securities'), 503, OUTDATED);
  expect(bringUpToDate(file)).toContain('migrations applied: 1');
  expect((await ask('/api/health')).status).toBe(200);
  expect((await ask(STUDY)).status).toBe(200);
});

test('a migration that is killed midway leaves the older version, and is applied whole the next time', async () => {
  const file = await ofTheFirstVersion();
  const begun = `${file}.begun`;
  const half = `
    const SQLite = require('better-sqlite3');
    const { readFileSync, writeFileSync } = require('node:fs');
    const sql = readFileSync('prisma/migrations/${SECOND}/migration.sql', 'utf8');
    const db = new SQLite('${file}');
    db.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;' + sql.slice(0, sql.indexOf(';', sql.length / 2) + 1));
    writeFileSync('${begun}', '');
    setInterval(() => {}, 1000);
  `;
  const migrating = spawn(process.execPath, ['-e', half], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!existsSync(begun) && migrating.exitCode === null) await new Promise((turn) => setTimeout(turn, 20));
  migrating.kill('SIGKILL');
  await once(migrating, 'exit');
  const { ask } = await startServer({ DATABASE_URL: `file:${file}` });
  await expectProblem(await ask('/api/securities'), 503, OUTDATED);
  expect(bringUpToDate(file)).toContain('migrations applied: 1');
  expect((await ask(STUDY)).status).toBe(200);
});

test('a migration that another tool left half done is told with what settles it, and nothing is lost', async () => {
  const file = await ofTheFirstVersion();
  bringUpToDate(file);
  const db = new SQLite(file);
  db.exec(`UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" = '${SECOND}'`);
  const stored = () => db.prepare('SELECT count(*) AS "stored" FROM "DailyPrice"').get();
  const before = stored();
  expect(bringUpToDate(file)).toContain(`Migration ${SECOND} was begun on this database and not finished`);
  expect(stored()).toEqual(before);
  db.close();
  const { ask } = await startServer({ DATABASE_URL: `file:${file}` });
  expect((await ask(STUDY)).status).toBe(200);
});
