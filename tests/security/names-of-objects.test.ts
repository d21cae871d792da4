import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GET as loadedStudy } from '@/app/api/events/[event]/study/route';
import { runImportCommand } from '@/lib/command-line/import/run-command';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { parseColumnMap } from '@/lib/prices/csv/price-columns';
import { frenchFactors } from '@/lib/prices/french/transform';
import { yahooSeries } from '@/lib/prices/yahoo/transform';
import { announcementOf, eventDraftOf } from '@/lib/server/event-requests';
import { studySpecOf } from '@/lib/server/study-request';
import { groupTitle } from '@/lib/text/group-titles';
import { eventInWords, securityInWords } from '@/lib/text/in-words';
import { translatorOf } from '@/lib/text/translator';
import { parseStudySpec } from '@/lib/url/parse-study';
import { unknownFields } from '@/lib/url/study-url';
import { freshDatabase, storedRows, temporaryFolder } from '../support/fresh-database';

await freshDatabase();

/** What every object has, or what leads from one object to all. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'constructor.name'];
const properties = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(properties);
});

describe.each(NAMES)('%s', (name) => {
  test('as a field of a study is refused by name', () => {
    const asked = studySpecOf(new Request(`http://localhost/?${name}=x&${name}=y`), 'deepseek-app-store');
    expect('problems' in asked && asked.problems.map(({ field }) => field)).toEqual([name]);
    const fields = Object.fromEntries([[name, 'x']]);
    expect(unknownFields(fields)).toEqual([name]);
    expect('spec' in parseStudySpec(fields)).toBe(true);
  });

  test('as a field of an announcement or of a body of JSON is refused by name', () => {
    const announced = announcementOf(new Request(`http://localhost/?announced=2025-02-03&${name}=x`));
    expect('problems' in announced && announced.problems[0]!.field).toBe(name);
    const draft = `{"title":"t","announced":"2025-02-03","${name}":{"isAdmin":true,"prototype":{"isAdmin":true}}}`;
    const read = eventDraftOf(draft);
    expect('problems' in read && read.problems[0]!.field).toBe(name);
  });

  test('as an event, a model or a ticker is unknown, not found in an object', async () => {
    for (const [event, query, status] of [
      [name, '', /[^a-z]/.test(name) ? 400 : 404],
      ['deepseek-app-store', `model=${name}`, 400],
      ['deepseek-app-store', `test=${name}`, 400],
      ['deepseek-app-store', `tickers=${name}`, /[^a-zA-Z.]/.test(name) || name.length > 12 ? 400 : 404],
    ] as const) {
      const request = new Request(`http://localhost/api/events/${event}/study?${query}`);
      const response = await loadedStudy(request, { params: Promise.resolve({ event }) });
      expect([event, query, response.status]).toEqual([event, query, status]);
    }
  });

  test('as a group, a security or an event is called by itself', () => {
    for (const locale of ['en', 'ar'] as const) {
      const t = translatorOf(locale);
      expect(groupTitle(t, name)).toBe(name);
      expect(securityInWords(t, { ticker: name, name }).name).toBe(name);
      expect(eventInWords(t, { slug: name, title: name }).title).toBe(name);
    }
  });

  test('as a column to map is refused', () => {
    expect(() => parseColumnMap(`${name}=Date`)).toThrow(/expected FIELD=COLUMN pairs/);
  });

  test('as firm, market, group or id of one’s own files is a name like any other', () => {
    const [request] = parseRequests(`${name};${name};${name};27.01.2025;${name};0;1;-11;60`, 'requests.csv');
    expect(request).toMatchObject({ id: name, firm: name, market: name, group: name });
    const reader = new PriceFileReader('prices.csv');
    reader.add(`${name};27.01.2025;10\n${name};28.01.2025;11\n`);
    const series = reader.finish();
    expect([...series.keys()]).toEqual([name]);
    expect([...series.get(name)!.prices]).toEqual([10, 11]);
  });

  test('as a file of an archive, a column of factors or a kind of security is not taken for one', () => {
    const text = `,${name}\n20250127,1\n`;
    const archive = zipSync(Object.fromEntries([['a', strToU8(text)]]));
    expect(() => frenchFactors(archive, 'a.zip', ['Mom'])).toThrow('no column Mom');
    const meta = { instrumentType: name, exchangeTimezoneName: 'America/New_York' };
    expect(yahooSeries({ meta, quotes: [] } as never).identity.kind).toBeUndefined();
  });
});

test('a price file whose columns and tickers are such names is imported as any other', async () => {
  const file = join(temporaryFolder(), 'prices.csv');
  const rows = ['2025-01-27,10,TOSTRING,1,1', '2025-01-28,11,TOSTRING,1,1', '2025-01-28,11,__proto__,1,1'];
  writeFileSync(file, ['date,close,ticker,__proto__,constructor', ...rows, ''].join('\n'));
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await runImportCommand(['--provider', 'csv', '--file', file]);
  const said = out.mock.calls.join('');
  out.mockRestore();
  expect(said).toContain('expected a ticker such as NVDA');
  const stored = await storedRows(
    `SELECT "date", "close" FROM "DailyPrice" WHERE "securityTicker" = 'TOSTRING'`,
  );
  expect(stored).toEqual([
    { date: '2025-01-27', close: 10 },
    { date: '2025-01-28', close: 11 },
  ]);
});
