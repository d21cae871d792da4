import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { backUp } from '@/lib/database/backup';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';
import { expectProblem } from './expect-problem';
import { startServer } from './running-server';

const BINARY = resolve(import.meta.dirname, '../../lib/command-line/aftershock.mjs');
const TOKEN = 'a-token-of-the-test';

const folder = temporaryFolder();
const template = join(folder, 'template.db');
beforeAll(async () => {
  const prepared = join(folder, 'prepared.db');
  await prepareDatabase(`file:${prepared}`, prismaFolder);
  await backUp(prepared, template);
});
const disk = join(folder, 'disk');
mkdirSync(disk);
const database = join(disk, 'aftershock.db');
const environment = { DATABASE_URL: `file:${database}`, AFTERSHOCK_WRITE_TOKEN: TOKEN };

const csv = join(folder, 'prices.csv');
const day = (row: number) =>
  new Date(Date.UTC(2000, 0, 1) + (row % 4000) * 86_400_000).toISOString().slice(0, 10);
const rows = Array.from({ length: 40_000 }, (_, row) => `${day(row)},S${Math.floor(row / 4000)},10.5`);
writeFileSync(csv, `date,ticker,close\n${rows.join('\n')}\n`);

/** Words that run a command on a disk of its own, with a copy of the database on it; `then` is run in a shell. */
const onDisk = (megabytes: number, then = '') => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${megabytes}m tmpfs ${disk} && cp ${template} ${database} && ${then} exec "$@"`,
  'sh',
];

const write = (ask: (path: string, init?: RequestInit) => Promise<Response>, slug = 'a-slug') =>
  ask('/api/events', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({
      slug,
      title: 'A made-up event',
      announced: '2025-02-03T18:00',
      description: 'x'.repeat(1500),
    }),
  });

/** Gives the database on the disk a log, as one that was written to has. */
const WITH_LOG = `node -e "new (require('better-sqlite3'))('${database}').pragma('journal_mode = WAL')" &&`;

const STUDY = '/api/events/deepseek-app-store/study?tickers=NVDA';

test('on a disk that cannot be written a backup is served, and a write is refused in words', async () => {
  const { ask } = await startServer(environment, onDisk(4, `mount -o remount,ro ${disk} &&`));
  expect((await ask(STUDY)).status).toBe(200);
  await expectProblem(await write(ask), 503, 'can be read but not written');
  expect((await ask('/api/health')).status).toBe(200);
});

test('on a disk that cannot be written a database with a log is told why it cannot be read', async () => {
  const { ask } = await startServer(environment, onDisk(4, `${WITH_LOG} mount -o remount,ro ${disk} &&`));
  await expectProblem(await ask(STUDY), 503, 'Its folder must be writable');
});

test('on a disk that fills up nothing is half stored, and the study is served', async () => {
  const full = join(folder, 'full');
  const fillWhenTold = `(until [ -e ${full} ]; do sleep 0.05; done; head -c 20000000 /dev/zero > ${disk}/fill; mv ${full} ${full}.done) 2>/dev/null &`;
  const { ask } = await startServer(environment, onDisk(4, `${WITH_LOG} ${fillWhenTold}`));
  expect((await ask(STUDY)).status).toBe(200);
  expect((await write(ask, 'before')).status).toBe(201);
  writeFileSync(full, '');
  await vi.waitUntil(() => existsSync(`${full}.done`), { timeout: 10_000 });
  const stored = async () => (await (await ask('/api/events')).json()).length;
  await expectProblem(
    await write(ask, 'after'),
    503,
    'The disk of the database is full. Nothing was stored.',
  );
  expect(await stored()).toBe(5);
  expect((await ask(STUDY)).status).toBe(200);
});

test('an import that fills the disk says so and leaves whole securities', () => {
  const script = [
    `node ${BINARY} import --provider csv --file ${csv} 2>&1; echo "exit $?"`,
    `rm -f ${disk}/fill; node ${BINARY} integrity`,
    `sqlite=$(node -e "const D=require('better-sqlite3');const d=new D('${database}');` +
      `console.log(JSON.stringify(d.prepare('SELECT ticker, days, (SELECT count(*) FROM DailyPrice WHERE securityTicker = ticker) AS stored FROM Security').all()))")`,
    'echo "$sqlite"',
  ].join('; ');
  const [command, ...words] = [...onDisk(3), 'sh', '-c', script];
  const output = execFileSync(command!, words, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    cwd: resolve(import.meta.dirname, '../..'),
  });
  const lines = output.trim().split('\n');
  expect(output).toContain('exit 2');
  expect(output).toContain('is on a disk that is full: what was stored before is whole');
  expect(output).not.toMatch(/\bat .*\.ts:\d+/);
  expect(lines.at(-2)).toContain(`${database}: whole (`);
  const securities: { ticker: string; days: number; stored: number }[] = JSON.parse(lines.at(-1)!);
  expect(securities.length).toBeGreaterThanOrEqual(17);
  for (const { ticker, days, stored } of securities) expect(stored, ticker).toBe(days);
});
