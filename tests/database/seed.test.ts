import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBundledData } from '@/lib/database/bundled-data';
import { openDatabase } from '@/lib/database/open-database';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { seed } from '@/lib/database/seed';
import { emptyDatabase, prismaFolder, storedRows, temporaryFolder } from '../support/fresh-database';

const base = temporaryFolder();
const TABLES = ['Source', 'Security', 'DailyPrice', 'FactorReturn', 'Event', 'Revision', 'PriceFlag'];

/** A copy of the bundled figures that a test may change, and a database beside it. */
async function setUp() {
  const folder = mkdtempSync(join(base, 'seed-'));
  for (const part of ['migrations', 'postgresql', 'data'])
    cpSync(join(prismaFolder, part), join(folder, part), { recursive: true });
  const url = await emptyDatabase();
  const data = (name: string) => join(folder, 'data', name);
  const read = (sql: string) => storedRows(sql, [], url);
  return {
    url,
    data,
    read,
    prepare: () => prepareDatabase(url, folder),
    everything: () => Promise.all(TABLES.map((table) => read(`SELECT * FROM "${table}" ORDER BY 1, 2`))),
    edit: (name: string, change: (text: string) => string) =>
      writeFileSync(data(name), change(readFileSync(data(name), 'utf8'))),
  };
}

describe('seeding', () => {
  test('carries every figure in', async () => {
    const { prepare } = await setUp();
    const { rows } = await prepare();
    expect(rows.Security).toBeGreaterThanOrEqual(17);
    expect(rows.DailyPrice).toBeGreaterThanOrEqual(4769);
    expect(rows).toMatchObject({ FactorReturn: 6 * 185, Event: 4 });
  });

  test('twice gives what once gives', async () => {
    const { prepare, everything } = await setUp();
    await prepare();
    const once = await everything();
    expect((await prepare()).migrations).toEqual([]);
    expect(await everything()).toEqual(once);
  });

  test('carries a changed figure in, and a removed one out', async () => {
    const { prepare, edit, read } = await setUp();
    await prepare();
    edit('prices/NVDA.csv', (text) =>
      text.replace('2025-01-27,118.42,', '2025-01-27,118.5,').replace(/2025-03-14.*\n/, ''),
    );
    await prepare();
    const closes = `SELECT "close" FROM "DailyPrice" WHERE "securityTicker" = 'NVDA' AND "date"`;
    expect(await read(`${closes} = '2025-01-27'`)).toEqual([{ close: 118.5 }]);
    expect(await read(`${closes} = '2025-03-14'`)).toEqual([]);
  });

  test('takes a new security from a file and a line', async () => {
    const { prepare, data, edit, read } = await setUp();
    const addLine = () => {
      writeFileSync(
        data('prices/^ADDED.csv'),
        'date,close,adj_close,volume\n2025-01-27,6012.28,6012.28,5625290000\n',
      );
      const line =
        '{"ticker":"^ADDED","name":"S&P 500","kind":"index","group":"benchmark","exchange":"NYSE","currency":"USD","source":"yahoo-closes","coverage":"Not named."}';
      edit('securities.json', (text) => text.replace(/\n\]\n$/, `,\n${line}\n]\n`));
    };
    const before = (await prepare()).rows.Security!;
    addLine();
    expect((await prepare()).rows.Security).toBe(before + 1);
    expect(
      await read(`SELECT "close", "volume" FROM "DailyPrice" WHERE "securityTicker" = '^ADDED'`),
    ).toEqual([{ close: 6012.28, volume: 5_625_290_000 }]);
  });
});

describe('what did not come with the bundle', () => {
  /** Writes into the database as a command would, between two starts. */
  async function between(url: string, sql: string): Promise<void> {
    const db = await openDatabase(url);
    await db.script(sql);
    await db.close();
  }

  test('stays: an event and a security of the reader’s own, and a bundled slug that was theirs first', async () => {
    const { prepare, url, edit, read } = await setUp();
    await prepare();
    const insert = (slug: string) =>
      `INSERT INTO "Event" ("slug", "title", "announced", "timeZone", "session", "dayZero", "dayZeroRule", "description", "citation")
        VALUES ('${slug}', 'Mine', '2025-01-27', 'UTC', 'before-open', '2025-01-27', 'So.', 'Mine', 'Mine');`;
    await between(url, `${insert('mine')} ${insert('bundled-later')}`);
    edit('events.json', (text) => text.replace('"deepseek-v3-release"', '"bundled-later"'));
    await prepare();
    expect(await read('SELECT "slug", "title" FROM "Event" WHERE NOT "bundled" ORDER BY "slug"')).toEqual([
      { slug: 'bundled-later', title: 'Mine' },
      { slug: 'mine', title: 'Mine' },
    ]);
    expect(await read(`SELECT "slug" FROM "Event" WHERE "slug" = 'deepseek-v3-release'`)).toEqual([]);
  });

  test('stays where its security leaves the bundle, which then holds the imported days only', async () => {
    const { prepare, url, data, edit, read } = await setUp();
    await prepare();
    await between(
      url,
      `INSERT INTO "Source" VALUES ('other', 'Other', 'Closes', '2026-01-01', '');
        UPDATE "DailyPrice" SET "sourceId" = 'other', "close" = 30 WHERE "securityTicker" = 'BE' AND "date" = '2025-01-27';`,
    );
    edit('securities.json', (text) => text.replace(/^\{"ticker": "(BE|TLN)".*\n/gm, ''));
    rmSync(data('prices/BE.csv'));
    rmSync(data('prices/TLN.csv'));
    await prepare();
    expect(
      await read(
        `SELECT "ticker", "days", "firstDay" FROM "Security" WHERE "ticker" IN ('BE', 'TLN') AND NOT "bundled"`,
      ),
    ).toEqual([{ ticker: 'BE', days: 1, firstDay: '2025-01-27' }]);
    expect(await read(`SELECT "close" FROM "DailyPrice" WHERE "securityTicker" IN ('BE', 'TLN')`)).toEqual([
      { close: 30 },
    ]);
  });

  test('a bundled figure that changes in the repository leaves a revision', async () => {
    const { prepare, edit, read } = await setUp();
    await prepare();
    expect(await read('SELECT * FROM "Revision"')).toEqual([]);
    edit('prices/NVDA.csv', (text) => text.replace('2025-01-27,118.42,', '2025-01-27,118.5,'));
    await prepare();
    expect(
      await read('SELECT "series", "date", "field", "oldValue", "newValue", "importId" FROM "Revision"'),
    ).toEqual([
      {
        series: 'NVDA',
        date: '2025-01-27',
        field: 'close',
        oldValue: 118.42,
        newValue: 118.5,
        importId: null,
      },
    ]);
  });
});

describe('a mistake in the bundled figures', () => {
  /** Makes the change after a first seeding, and gives the error of the second; the rows must not have changed. */
  async function errorAfter(change: (context: Awaited<ReturnType<typeof setUp>>) => void): Promise<string> {
    const context = await setUp();
    await context.prepare();
    const before = await context.everything();
    change(context);
    let message = '';
    try {
      await context.prepare();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(await context.everything()).toEqual(before);
    return message;
  }

  test('in a price names file and line', async () => {
    const message = await errorAfter(({ edit }) =>
      edit('prices/BE.csv', (text) => text.replace(',29.81,', ',-29.81,')),
    );
    expect(message).toBe('prices/BE.csv:152: expected a price above zero as close, found "-29.81"');
  });

  test('in a manifest names file, entry and field', async () => {
    const message = await errorAfter(({ edit }) =>
      edit('securities.json', (text) => text.replace('"etf"', '"fund"')),
    );
    expect(message).toMatch(/^securities\.json: entry \d+, kind: .*"stock"\|"etf"\|"index"/);
  });

  test('of a manifest that is not JSON names the file', async () => {
    expect(await errorAfter(({ edit }) => edit('events.json', () => '['))).toMatch(/^events\.json: .*JSON/);
  });

  test('of an event whose day or zone does not exist names the field', async () => {
    const day = await errorAfter(({ edit }) =>
      edit('events.json', (text) => text.replace('2024-12-26"', '2024-12-32"')),
    );
    expect(day).toBe('events.json: entry 1, announced: expected a day of the calendar');
    const zone = await errorAfter(({ edit }) =>
      edit('events.json', (text) => text.replace('Asia/Shanghai', 'Shanghai')),
    );
    expect(zone).toBe('events.json: entry 1, timeZone: expected an IANA name such as America/New_York');
  });

  test('of a file without a line, or a line without a file, names it', async () => {
    const unlisted = await errorAfter(({ data }) =>
      cpSync(data('prices/BE.csv'), data('prices/UNLISTED.csv')),
    );
    expect(unlisted).toBe('prices/UNLISTED.csv: expected a line for it in securities.json');
    const missing = await errorAfter(({ data }) => rmSync(data('prices/BE.csv')));
    expect(missing).toBe('securities.json: BE has no file prices/BE.csv');
  });

  test('of a security listed twice, or from an unknown source, names it', async () => {
    const twice = await errorAfter(({ edit }) =>
      edit('securities.json', (text) => text.replace('"DUK"', '"AEP"')),
    );
    expect(twice).toBe('securities.json: AEP is there twice');
    const unknown = await errorAfter(({ edit }) =>
      edit('sources.json', (text) => text.replace('yahoo-closes', 'yahoo')),
    );
    expect(unknown).toBe('sources.json: expected an entry with the id yahoo-closes');
  });
});

test('a row that the database refuses leaves the rows as they were', async () => {
  const { prepare, everything, url, data } = await setUp();
  await prepare();
  const before = await everything();
  const bundled = readBundledData(data('.'));
  const db = await openDatabase(url);
  const event = { ...bundled.Event[0]!, title: null as unknown as string };
  await expect(seed(db, { ...bundled, Event: [event] })).rejects.toThrow(
    /NOT NULL constraint failed: Event\.title|null value in column "title" of relation "Event"/,
  );
  await db.close();
  expect(await everything()).toEqual(before);
});
