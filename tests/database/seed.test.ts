import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { readBundledData } from '@/lib/database/bundled-data';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { seed } from '@/lib/database/seed';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';

const base = temporaryFolder();
const TABLES = ['Source', 'Security', 'DailyPrice', 'FactorReturn', 'Event', 'Revision', 'PriceFlag'];

/** A copy of the bundled figures that a test may change, and a database beside it. */
function setUp() {
  const folder = mkdtempSync(join(base, 'seed-'));
  for (const part of ['migrations', 'data'])
    cpSync(join(prismaFolder, part), join(folder, part), { recursive: true });
  const file = join(folder, 'test.db');
  const data = (name: string) => join(folder, 'data', name);
  const read = (sql: string) => {
    const db = new SQLite(file, { readonly: true });
    try {
      return db.prepare(sql).all();
    } finally {
      db.close();
    }
  };
  return {
    data,
    read,
    prepare: () => prepareDatabase(file, folder),
    everything: () => TABLES.map((table) => read(`SELECT * FROM "${table}" ORDER BY 1, 2`)),
    edit: (name: string, change: (text: string) => string) =>
      writeFileSync(data(name), change(readFileSync(data(name), 'utf8'))),
  };
}

describe('seeding', () => {
  test('carries every figure in, in under five seconds', () => {
    const { prepare } = setUp();
    const started = performance.now();
    const { rows } = prepare();
    expect(rows.Security).toBeGreaterThanOrEqual(17);
    expect(rows.DailyPrice).toBeGreaterThanOrEqual(4769);
    expect(rows).toMatchObject({ FactorReturn: 6 * 185, Event: 4 });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('twice gives what once gives', () => {
    const { prepare, everything } = setUp();
    prepare();
    const once = everything();
    expect(prepare().migrations).toEqual([]);
    expect(everything()).toEqual(once);
  });

  test('carries a changed figure in, and a removed one out', () => {
    const { prepare, edit, read } = setUp();
    prepare();
    edit('prices/NVDA.csv', (text) =>
      text.replace('2025-01-27,118.42,', '2025-01-27,118.5,').replace(/2025-03-14.*\n/, ''),
    );
    prepare();
    const closes = `SELECT close FROM DailyPrice WHERE securityTicker = 'NVDA' AND date`;
    expect(read(`${closes} = '2025-01-27'`)).toEqual([{ close: 118.5 }]);
    expect(read(`${closes} = '2025-03-14'`)).toEqual([]);
  });

  test('takes a new security from a file and a line', () => {
    const { prepare, data, edit, read } = setUp();
    const addLine = () => {
      writeFileSync(
        data('prices/^ADDED.csv'),
        'date,close,adj_close,volume\n2025-01-27,6012.28,6012.28,5625290000\n',
      );
      const line =
        '{"ticker":"^ADDED","name":"S&P 500","kind":"index","group":"benchmark","exchange":"NYSE","currency":"USD","source":"yahoo-closes","coverage":"Not named."}';
      edit('securities.json', (text) => text.replace(/\n\]\n$/, `,\n${line}\n]\n`));
    };
    const before = prepare().rows.Security!;
    addLine();
    expect(prepare().rows.Security).toBe(before + 1);
    expect(read(`SELECT close, volume FROM DailyPrice WHERE securityTicker = '^ADDED'`)).toEqual([
      { close: 6012.28, volume: 5_625_290_000 },
    ]);
  });
});

describe('what did not come with the bundle', () => {
  /** Writes into the database as a command would, between two starts. */
  function between(data: (name: string) => string, sql: string): void {
    const db = new SQLite(join(data('..'), 'test.db'));
    db.exec(sql);
    db.close();
  }

  test('stays: an event and a security of the reader’s own, and a bundled slug that was theirs first', () => {
    const { prepare, data, edit, read } = setUp();
    prepare();
    const insert = (slug: string) =>
      `INSERT INTO Event (slug, title, announced, timeZone, session, dayZero, dayZeroRule, description, citation)
        VALUES ('${slug}', 'Mine', '2025-01-27', 'UTC', 'before-open', '2025-01-27', 'So.', 'Mine', 'Mine');`;
    between(data, `${insert('mine')} ${insert('bundled-later')}`);
    edit('events.json', (text) => text.replace('"deepseek-v3-release"', '"bundled-later"'));
    prepare();
    expect(read('SELECT slug, title FROM Event WHERE NOT bundled ORDER BY slug')).toEqual([
      { slug: 'bundled-later', title: 'Mine' },
      { slug: 'mine', title: 'Mine' },
    ]);
    expect(read(`SELECT slug FROM Event WHERE slug = 'deepseek-v3-release'`)).toEqual([]);
  });

  test('stays where its security leaves the bundle, which then holds the imported days only', () => {
    const { prepare, data, edit, read } = setUp();
    prepare();
    between(
      data,
      `INSERT INTO Source VALUES ('other', 'Other', 'Closes', '2026-01-01', '');
        UPDATE DailyPrice SET sourceId = 'other', close = 30 WHERE securityTicker = 'BE' AND date = '2025-01-27';`,
    );
    edit('securities.json', (text) => text.replace(/^\{"ticker": "(BE|TLN)".*\n/gm, ''));
    rmSync(data('prices/BE.csv'));
    rmSync(data('prices/TLN.csv'));
    prepare();
    expect(
      read(`SELECT ticker, bundled, days, firstDay FROM Security WHERE ticker IN ('BE', 'TLN')`),
    ).toEqual([{ ticker: 'BE', bundled: 0, days: 1, firstDay: '2025-01-27' }]);
    expect(read(`SELECT close FROM DailyPrice WHERE securityTicker IN ('BE', 'TLN')`)).toEqual([
      { close: 30 },
    ]);
  });

  test('a bundled figure that changes in the repository leaves a revision', () => {
    const { prepare, edit, read } = setUp();
    prepare();
    expect(read('SELECT * FROM Revision')).toEqual([]);
    edit('prices/NVDA.csv', (text) => text.replace('2025-01-27,118.42,', '2025-01-27,118.5,'));
    prepare();
    expect(read('SELECT series, date, field, oldValue, newValue, importId FROM Revision')).toEqual([
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
  function errorAfter(change: (context: ReturnType<typeof setUp>) => void): string {
    const context = setUp();
    context.prepare();
    const before = context.everything();
    change(context);
    let message = '';
    try {
      context.prepare();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(context.everything()).toEqual(before);
    return message;
  }

  test('in a price names file and line', () => {
    const message = errorAfter(({ edit }) =>
      edit('prices/BE.csv', (text) => text.replace(',29.81,', ',-29.81,')),
    );
    expect(message).toBe('prices/BE.csv:152: expected a price above zero as close, found "-29.81"');
  });

  test('in a manifest names file, entry and field', () => {
    const message = errorAfter(({ edit }) =>
      edit('securities.json', (text) => text.replace('"etf"', '"fund"')),
    );
    expect(message).toMatch(/^securities\.json: entry \d+, kind: .*"stock"\|"etf"\|"index"/);
  });

  test('of a manifest that is not JSON names the file', () => {
    expect(errorAfter(({ edit }) => edit('events.json', () => '['))).toMatch(/^events\.json: .*JSON/);
  });

  test('of an event whose day or zone does not exist names the field', () => {
    const day = errorAfter(({ edit }) =>
      edit('events.json', (text) => text.replace('2024-12-26"', '2024-12-32"')),
    );
    expect(day).toBe('events.json: entry 1, announced: expected a day of the calendar');
    const zone = errorAfter(({ edit }) =>
      edit('events.json', (text) => text.replace('Asia/Shanghai', 'Shanghai')),
    );
    expect(zone).toBe('events.json: entry 1, timeZone: expected an IANA name such as America/New_York');
  });

  test('of a file without a line, or a line without a file, names it', () => {
    const unlisted = errorAfter(({ data }) => cpSync(data('prices/BE.csv'), data('prices/UNLISTED.csv')));
    expect(unlisted).toBe('prices/UNLISTED.csv: expected a line for it in securities.json');
    const missing = errorAfter(({ data }) => rmSync(data('prices/BE.csv')));
    expect(missing).toBe('securities.json: BE has no file prices/BE.csv');
  });

  test('of a security listed twice, or from an unknown source, names it', () => {
    const twice = errorAfter(({ edit }) => edit('securities.json', (text) => text.replace('"DUK"', '"AEP"')));
    expect(twice).toBe('securities.json: AEP is there twice');
    const unknown = errorAfter(({ edit }) =>
      edit('sources.json', (text) => text.replace('yahoo-closes', 'yahoo')),
    );
    expect(unknown).toBe('sources.json: expected an entry with the id yahoo-closes');
  });
});

test('a row that the database refuses leaves the rows as they were', () => {
  const { prepare, everything, data } = setUp();
  prepare();
  const before = everything();
  const bundled = readBundledData(data('.'));
  const db = new SQLite(join(data('..'), 'test.db'));
  const event = { ...bundled.Event[0]!, title: null as unknown as string };
  expect(() => seed(db, { ...bundled, Event: [event] })).toThrow(/NOT NULL constraint failed: Event\.title/);
  db.close();
  expect(everything()).toEqual(before);
});
