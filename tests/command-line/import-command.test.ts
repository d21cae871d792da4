import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Value } from '@/lib/database/connection';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { emptyDatabase, prismaFolder, storedRows, temporaryFolder } from '../support/fresh-database';

const repository = resolve(import.meta.dirname, '../..');
const base = temporaryFolder();

/** A database of the test's own, and the package's binary run beside it. */
async function setUp() {
  const folder = mkdtempSync(join(base, 'import-'));
  const url = await emptyDatabase();
  await prepareDatabase(url, prismaFolder);
  return {
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    aftershock: (...words: string[]) => {
      const binary = join(repository, 'lib/command-line/aftershock.mjs');
      const env = { ...process.env, DATABASE_URL: url };
      return spawnSync('node', [binary, 'import', ...words], { cwd: folder, env, encoding: 'utf8' });
    },
    restart: () => prepareDatabase(url, prismaFolder),
    read: <Row = Record<string, Value>>(sql: string) => storedRows<Row>(sql, [], url),
  };
}

const NVDA = `SELECT "date", "close", "sourceId" FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' AND "date" >= '2025-03-13' ORDER BY "date"`;

describe('importing a file', () => {
  test('adds, changes and leaves rows, keeps what was changed, and does nothing the second time', async () => {
    const { write, aftershock, read } = await setUp();
    write(
      'new.csv',
      'Date,Ticker,Close,Adj Close,Volume\n2025-03-13,NVDA,115.58,115.4,1\n2025-03-17,NVDA,119.53,119.3,2\n2025-03-17,ZZZ,10,10,5\n',
    );
    const [before] = (await read(
      `SELECT "close", "adjustedClose", "volume" FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' AND "date" = '2025-03-13'`,
    )) as { close: number; adjustedClose: number; volume: number }[];
    const first = aftershock('--provider', 'csv', '--file', 'new.csv', '--group', 'mine');
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/NVDA +1 +1 +0 +0 +/);
    expect(first.stdout).toMatch(/ZZZ +1 +0 +0 +0 +/);
    expect(first.stdout).toContain('dates read as ymd; decimal sign "."');

    expect(await read(NVDA)).toMatchObject([
      { date: '2025-03-13', close: 115.58, sourceId: 'csv-new-csv' },
      { date: '2025-03-14', sourceId: 'yahoo-closes' },
      { date: '2025-03-17', close: 119.53, sourceId: 'csv-new-csv' },
    ]);
    const revisions = (await read('SELECT * FROM "Revision" ORDER BY "field"')) as Record<string, unknown>[];
    expect(
      revisions.map(({ series, date, oldSourceId, newSourceId }) => [series, date, oldSourceId, newSourceId]),
    ).toEqual(revisions.map(() => ['NVDA', '2025-03-13', 'yahoo-closes', 'csv-new-csv']));
    const volume = revisions.find(({ field }) => field === 'volume');
    expect([volume?.oldValue, volume?.newValue]).toEqual([before!.volume, 1]);
    expect(volume?.revisedAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    expect(await read(`SELECT "group", "name", "days" FROM "Security" WHERE "ticker" = 'ZZZ'`)).toEqual([
      { group: 'mine', name: 'ZZZ', days: 1 },
    ]);

    const second = aftershock('--provider', 'csv', '--file', 'new.csv');
    expect(second.status).toBe(0);
    expect(second.stdout).toMatch(/all +0 +0 +3 +0 +/);
    expect(await read('SELECT count(*) AS n FROM "Revision"')).toEqual([{ n: revisions.length }]);
  });

  test('a file of closes leaves adjusted closes and volumes as they are where the closes are the stored ones', async () => {
    const { write, aftershock, read } = await setUp();
    const DUK = `SELECT "date", "close", "adjustedClose", "volume", "sourceId" FROM "DailyPrice" WHERE "securityTicker" = 'DUK' AND "date" >= '2025-01-02' ORDER BY "date"`;
    const before = await read<{ date: string; close: number }>(DUK);
    write(
      'closes.csv',
      ['Date,Close', ...before.map(({ date, close }) => `${date},${close}`), ''].join('\n'),
    );
    const words = ['--provider', 'csv', '--file', 'closes.csv', '--tickers', 'DUK'];
    const same = aftershock(...words);
    expect(same.stdout).toMatch(new RegExp(`DUK +0 +0 +${before.length} +0 +0`));
    expect(await read(DUK)).toEqual(before);

    write('closes.csv', 'Date,Close\n2025-01-28,100\n');
    const other = aftershock(...words);
    expect(other.stdout).toMatch(/DUK +0 +1 +0 +0 +2/);
    expect(other.stdout).toContain('adjustment-seam');
    const stored = before.find(({ date }) => date === '2025-01-28');
    expect((await read(DUK)).filter(({ sourceId }) => sourceId === 'csv-closes-csv')).toEqual([
      { ...stored, close: 100, adjustedClose: 100, sourceId: 'csv-closes-csv' },
    ]);
  });

  test('survives a restart: bundled rows that were replaced stay replaced, and nothing imported goes', async () => {
    const { write, aftershock, read, restart } = await setUp();
    write('new.csv', 'Date,Ticker,Close\n2025-03-14,NVDA,121\n2025-03-17,NVDA,119.53\n2025-03-17,ZZZ,10\n');
    aftershock('--provider', 'csv', '--file', 'new.csv');
    const everything = () =>
      Promise.all(
        ['DailyPrice', 'Security', 'Source', 'Revision', 'PriceFlag', 'Import', 'ImportedSeries'].map(
          (table) => read(`SELECT * FROM "${table}" ORDER BY 1, 2`),
        ),
      );
    const before = await everything();
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    await restart();
    expect(await everything()).toEqual(before);
    expect(await read(NVDA)).toMatchObject([
      { date: '2025-03-13' },
      { date: '2025-03-14', close: 121 },
      { date: '2025-03-17' },
    ]);
  });

  test('stores what is sound, rejects the rest with line and reason, and ends with status 1', async () => {
    const { write, aftershock } = await setUp();
    write(
      'mixed.csv',
      'Date,Ticker,High,Low,Close\n2025-03-17,ZZZ,9,11,10\n2025-03-18,ZZZ,11,9,-1\n2025-03-19,ZZZ,11,9,10\n',
    );
    const { status, stdout } = aftershock('--provider', 'csv', '--file', 'mixed.csv');
    expect(status).toBe(1);
    expect(stdout).toContain('ZZZ, line 2: high 9 is below low 11 on 2025-03-17');
    expect(stdout).toContain('ZZZ, line 3: expected a close above zero on 2025-03-18, found -1');
    expect(stdout).toMatch(/ZZZ +1 +0 +0 +2 +/);
  });

  test('flags a day on which SPY did not trade and the seam to prices of another level', async () => {
    const { write, aftershock, read } = await setUp();
    write('late.csv', 'Date,Ticker,Close,Adj Close\n2025-01-09,ZZZ,10,10\n2025-03-17,NVDA,119.53,80\n');
    const { status, stdout } = aftershock('--provider', 'csv', '--file', 'late.csv');
    expect(status).toBe(0);
    expect(stdout).toContain('ZZZ 2025-01-09: closed-day: not a trading day of SPY');
    expect(stdout).toContain('NVDA 2025-03-17: adjustment-seam: one import ends here and another begins');
    expect(await read('SELECT "securityTicker", "kind" FROM "PriceFlag" ORDER BY 1')).toEqual([
      { securityTicker: 'NVDA', kind: 'adjustment-seam' },
      { securityTicker: 'ZZZ', kind: 'closed-day' },
    ]);
  });
});

const { aftershock, write } = await setUp();

describe('bad input ends with status 2 and one line that names it', () => {
  write('ambiguous.csv', 'Date,Close\n03/04/2025,58.25\n');
  write('worthless.csv', 'Date,Close\n2025-03-17,-58.25\n');

  test.each([
    [['--provider', 'bloomberg'], /^--provider: expected one of yahoo, stooq,/],
    [['--provider', 'csv'], /^--file: expected a file of prices/],
    [
      ['--provider', 'csv', '--file', 'none.csv'],
      /^--file: expected a file that can be read, not "none.csv"/,
    ],
    [['--provider', 'csv', '--file', '/'], /^--file: expected a file that can be read, not "\/" \(EISDIR\)/],
    [['--provider', 'csv', '--file', 'ambiguous.csv', '--tickers', 'A'], /^ambiguous\.csv:2: .*--date-order/],
    [
      ['--provider', 'csv', '--file', 'ambiguous.csv', '--date-order', 'dmy'],
      /^--tickers: expected one ticker/,
    ],
    [['--provider', 'csv', '--file', 'a.csv', '--to', '2025-01-01'], /^--to: expected only without --file/],
    [['--provider', 'yahoo'], /^--tickers: expected the securities/],
    [
      ['--provider', 'yahoo', '--tickers', 'A', '--map', 'date=Day'],
      /^--map: expected only with --provider csv/,
    ],
    [['--provider', 'yahoo', '--tickers', 'A', '--from', '2025-02-30'], /^--from: expected a day/],
    [['--provider', 'french', '--tickers', 'A'], /^--tickers: expected only with a provider of prices/],
  ])('%j', (words, message) => {
    const { status, stderr, stdout } = aftershock(...words);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a file without one sound row', () => {
    const { status, stdout } = aftershock('--provider', 'csv', '--file', 'worthless.csv', '--tickers', 'ZZZ');
    expect(stdout).toContain('ZZZ: no row of it can be stored');
    expect(status).toBe(2);
  });
});
