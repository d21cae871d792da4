import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';

const folder = temporaryFolder();
const file = join(folder, 'aftershock.db');
await prepareDatabase(`file:${file}`, prismaFolder);
const copy = join(folder, 'copy.db');

const aftershock = (...words: string[]) => runAftershock(words, { DATABASE_URL: `file:${file}` });

function closeOn(database: string, day: string): unknown {
  const db = new SQLite(database, { readonly: true });
  try {
    const select = `SELECT "close" FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' AND "date" = ?`;
    return db.prepare(select).pluck().get(day);
  } finally {
    db.close();
  }
}

/** Overwrites a page in the middle of a database with letters. */
function damage(database: string): void {
  const bytes = readFileSync(database);
  bytes.fill('x', 20 * 4096, 30 * 4096);
  writeFileSync(database, bytes);
}

test('a database is whole, and one whose pages were overwritten is not', async () => {
  const whole = await aftershock('integrity');
  expect([whole.status, whole.stderr]).toEqual([0, '']);
  expect(whole.stdout).toContain(`${file}: whole (`);
  const broken = join(folder, 'broken.db');
  const { status } = await aftershock('backup', '--out', broken);
  expect(status).toBe(0);
  damage(broken);
  const found = await runAftershock(['integrity'], { DATABASE_URL: `file:${broken}` });
  expect(found.status).toBe(1);
  expect(found.stdout).toContain('broken.db: ');
  const refused = await aftershock('restore', '--from', broken);
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/broken\.db is damaged: /);
  expect(closeOn(file, '2025-01-27')).toBe(118.42);
});

test('a backup is one file, holds what was stored while somebody writes, and is restored whole', async () => {
  const writer = new SQLite(file);
  writer.exec('BEGIN IMMEDIATE');
  writer.exec(`UPDATE "DailyPrice" SET "close" = 1 WHERE "securityTicker" = 'NVDA'`);
  const { status, stdout } = await aftershock('backup', '--out', copy);
  expect([status, stdout]).toEqual([0, expect.stringContaining(`${copy}: a whole copy of ${file}`)]);
  writer.exec('COMMIT');
  expect(closeOn(copy, '2025-01-27')).toBe(118.42);
  expect(closeOn(file, '2025-01-27')).toBe(1);
  expect(['-wal', '-shm', '.part'].filter((end) => existsSync(copy + end))).toEqual([]);
  const again = await aftershock('backup', '--out', copy);
  expect(again.stderr).toContain('--replace puts the copy in its place');
  // A connection that was open all along sees what was put back: nothing was replaced beneath it.
  expect((await aftershock('restore', '--from', copy)).status).toBe(0);
  const select = `SELECT "close" FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' AND "date" = '2025-01-27'`;
  expect(writer.prepare(select).pluck().get()).toBe(118.42);
  expect(writer.pragma('journal_mode', { simple: true })).toBe('wal');
  writer.close();
});

test('what is no database of this project, or of a later version, is refused in a line', async () => {
  const other = join(folder, 'other.db');
  new SQLite(other).exec('CREATE TABLE "Note" ("text" TEXT)').close();
  const refused = await aftershock('restore', '--from', other);
  expect([refused.status, refused.stderr]).toEqual([2, `${other} is not a database of this project\n`]);
  const later = join(folder, 'later.db');
  copyFileSync(copy, later);
  const db = new SQLite(later);
  db.exec(`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name")
    VALUES ('x', 'y', 1, '20990101000000_later')`);
  db.close();
  expect((await aftershock('restore', '--from', later)).stderr).toContain(
    'Migration 20990101000000_later was applied to this database but is missing',
  );
  expect((await aftershock('restore')).stderr).toBe(
    '--from: expected a backup that is there, such as --from backup.db\n',
  );
  const missing = await runAftershock(['integrity'], { DATABASE_URL: `file:${join(folder, 'no.db')}` });
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('create it with npm run')]);
});

test('no copy takes the place of a folder or of the database itself, and a folder is no backup', async () => {
  for (const [words, message] of [
    [['backup', '--out', folder, '--replace'], /^--out: expected a file, and ".*" is none\n$/],
    [
      ['backup', '--out', file, '--replace'],
      /^--out: expected another file than the database itself, ".*"\n$/,
    ],
    [['restore', '--from', folder], /^--from: expected a file that can be read, not ".*" \(EISDIR\)\n$/],
    [['backup', 'copy.db'], /^"copy\.db" belongs to no option; expected one of --out/],
  ] as const) {
    const run = await aftershock(...words);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(message);
  }
});

test('a backup of a damaged database names the database, not the draft of the copy', async () => {
  const broken = join(folder, 'damaged.db');
  await aftershock('backup', '--out', broken);
  damage(broken);
  const run = await runAftershock(['backup', '--out', join(folder, 'never.db')], {
    DATABASE_URL: `file:${broken}`,
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/damaged\.db is damaged: /);
  expect(existsSync(join(folder, 'never.db'))).toBe(false);
});
