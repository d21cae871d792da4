import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';
import { seededUniform } from '../support/seeded';

const SECURITIES = 300;
const DAYS = 400;
const KILLS = 12;
const LONGEST_LIFE = 350;

const folder = temporaryFolder();
const file = join(folder, 'killed.db');
const csv = join(folder, 'prices.csv');
const uniform = seededUniform(3);

const days = Array.from({ length: DAYS }, (_, index) =>
  new Date(Date.UTC(2020, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
);
const rows = Array.from({ length: SECURITIES }, (_, security) =>
  days.map((day) => `${day},K${security},${(10 + uniform()).toFixed(4)}`).join('\n'),
);

/** Starts the real command; it is killed so many milliseconds after it first wrote, where a number is given. */
async function importing(life?: number): Promise<number | null> {
  const binary = resolve(import.meta.dirname, '../../lib/command-line/aftershock.mjs');
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const child = spawn('node', [binary, 'import', '--provider', 'csv', '--file', csv], {
    env,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  if (life !== undefined) {
    const log = `${file}-wal`;
    const hasWritten = () => (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
    while (child.exitCode === null && !hasWritten()) await setTimeout(2);
    await setTimeout(life);
    child.kill('SIGKILL');
  }
  return (await ended)[0];
}

/** How many securities are stored, after checking that each is whole. */
function wholeSecurities(): number {
  const db = new SQLite(file);
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const stored = db
      .prepare<[], { ticker: string; rows: number; days: number; recorded: number }>(
        `SELECT "ticker", "days", (SELECT count(*) FROM "DailyPrice" WHERE "securityTicker" = "ticker") AS "rows",
          (SELECT count(*) FROM "ImportedSeries" WHERE "series" = "ticker") AS "recorded"
          FROM "Security" WHERE "ticker" GLOB 'K[0-9]*'`,
      )
      .all();
    for (const { recorded, ...security } of stored) {
      expect(security).toMatchObject({ rows: DAYS, days: DAYS });
      // A run that ended before it was killed is not gone on with: the next one reads all securities again.
      expect(recorded).toBeGreaterThanOrEqual(1);
    }
    return stored.length;
  } finally {
    db.close();
  }
}

test(`killed ${KILLS} times at random moments, an import leaves whole securities, goes on, and ends complete`, async () => {
  writeFileSync(csv, `date,ticker,close\n${rows.join('\n')}\n`);
  await prepareDatabase(`file:${file}`, prismaFolder);
  const counts: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await importing(uniform() * LONGEST_LIFE);
    counts.push(wholeSecurities());
  }
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts[0]).toBeLessThan(SECURITIES);
  expect(await importing()).toBe(0);
  expect(wholeSecurities()).toBe(SECURITIES);
}, 180_000);
