import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { GET as getStudy } from '@/app/api/events/[event]/study/route';
import { GET as getCsv } from '@/app/api/events/[event]/study.csv/route';
import { GET as getHtml } from '@/app/api/events/[event]/study.html/route';
import { GET as getJson } from '@/app/api/events/[event]/study.json/route';
import { GET as getParquet } from '@/app/api/events/[event]/study.parquet/route';
import { GET as getXlsx } from '@/app/api/events/[event]/study.xlsx/route';
import { GET as getZip } from '@/app/api/events/[event]/study.zip/route';
import { database } from '@/lib/database/client';
import type { Statement } from '@/lib/downloads/statement';
import { TABLE_NAMES } from '@/lib/downloads/tables/table-names';
import type { Study } from '@/lib/event-study/study';
import { SOFTWARE } from '@/lib/software';
import { freshDatabase } from '../support/fresh-database';
import { parseCsv } from '../support/parse-csv';
import { readWithArrow } from '../support/read-download';

await freshDatabase();

const EVENT = 'deepseek-app-store';
const HANDLERS = {
  csv: getCsv,
  json: getJson,
  xlsx: getXlsx,
  parquet: getParquet,
  zip: getZip,
  html: getHtml,
};
type Handler = typeof getCsv;

function ask(handler: Handler, query = '', init: RequestInit = {}, event = EVENT): Promise<Response> {
  const request = new Request(`https://aftershock.example/api/events/${event}/study${query}`, init);
  return handler(request, { params: Promise.resolve({ event }) });
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('each format', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present', 'summary'],
    ['json', 'application/json; charset=utf-8', 'study'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'study'],
    ['parquet', 'application/vnd.apache.parquet', 'summary'],
    ['zip', 'application/zip', 'study'],
    ['html', 'text/html; charset=utf-8', 'report'],
  ] as const)('%s says its type, its name and where it is described', async (format, type, content) => {
    const response = await ask(HANDLERS[format], '?tickers=NVDA,DUK');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="deepseek-app-store_NVDA-DUK_-10to10_${content}.${format}"`,
    );
    expect(response.headers.get('Link')).toBe(
      '<https://aftershock.example/events/deepseek-app-store.json?tickers=NVDA,DUK&scope=shown>; rel="describedby"; type="application/json", ' +
        '<https://aftershock.example/events/deepseek-app-store?tickers=NVDA,DUK>; rel="cite-as"',
    );
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cache-Control')).toContain('stale-while-revalidate');
    expect((await bytesOf(response)).length).toBeGreaterThan(100);
  });

  test.each(Object.entries(HANDLERS))('%s is the same bytes each time', async (_, handler) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    const first = await bytesOf(await ask(handler, '?tickers=NVDA'));
    vi.setSystemTime(new Date('2027-06-01T12:34:56Z'));
    const second = await bytesOf(await ask(handler, '?tickers=NVDA'));
    vi.useRealTimers();
    expect(first).toEqual(second);
  });
});

describe('what a reader already has is not sent again', () => {
  test.each(Object.entries(HANDLERS))('%s', async (_, handler) => {
    const tag = (await ask(handler, '?tickers=NVDA')).headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/".{27}"$/);
    const again = await ask(handler, '?tickers=NVDA', { headers: { 'If-None-Match': `"other", ${tag}` } });
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
    const other = await ask(handler, '?tickers=VST', { headers: { 'If-None-Match': tag } });
    expect(other.status).toBe(200);
  });

  test('until the data change', async () => {
    const before = (await ask(getCsv, '?tickers=VST')).headers.get('ETag') ?? '';
    await database().dailyPrice.update({
      where: { securityTicker_date: { securityTicker: 'VST', date: '2025-01-27' } },
      data: { adjustedClose: 137.08 },
    });
    const after = await ask(getCsv, '?tickers=VST', { headers: { 'If-None-Match': before } });
    expect(after.status).toBe(200);
    expect(after.headers.get('ETag')).not.toBe(before);
  });

  test('and "any" is only what there is', async () => {
    const any = { headers: { 'If-None-Match': '*' } };
    expect((await ask(getCsv, '?tickers=NVDA', any)).status).toBe(304);
    expect((await ask(getCsv, '?tickers=ZZZZ', any)).status).toBe(404);
  });
});

test('HEAD has the headers of GET and no body', async () => {
  const head = await ask(getXlsx, '?tickers=NVDA', { method: 'HEAD' });
  const get = await ask(getXlsx, '?tickers=NVDA');
  expect([...head.headers]).toEqual([...get.headers]);
  expect(await head.text()).toBe('');
  expect((await ask(getXlsx, '?tickers=ZZZZ', { method: 'HEAD' })).status).toBe(404);
});

describe('the CSV', () => {
  test('holds exactly the numbers of the study, at full precision', async () => {
    const study: Study = await (await ask(getStudy, '?tickers=NVDA,TLN,DUK')).json();
    const rows = parseCsv(await (await ask(getCsv, '?tickers=NVDA,TLN,DUK&table=daily')).text());
    expect(Object.keys(rows[0]!).slice(0, 4)).toEqual(['event', 'ticker', 'date', 'event_day']);
    expect(new Set(rows.map(({ event }) => event))).toEqual(new Set([EVENT]));
    const days = study.securities.flatMap(({ ticker, days, path }) =>
      days.map((day, slot) => ({ ...day, ticker, car: path[slot]?.car })),
    );
    expect(rows).toHaveLength(63);
    for (const [index, row] of rows.entries()) {
      expect(row.ticker).toBe(days[index]?.ticker);
      expect(Number(row.abnormal)).toBe(days[index]?.abnormal);
      expect(Number(row.p)).toBe(days[index]?.p);
      expect(Number(row.car)).toBe(days[index]?.car);
    }
  });

  test('with metadata says before the table what it is', async () => {
    const text = await (await ask(getCsv, '?tickers=NVDA&metadata=true')).text();
    const lines = text.split('\r\n');
    const comments = lines.filter((line) => line.startsWith('# '));
    expect(comments).toContain('# Day 0: 2025-01-27');
    expect(comments).toContain(`# Software: Aftershock ${SOFTWARE.version}`);
    expect(comments).toContain(
      '# Address: https://aftershock.example/events/deepseek-app-store?tickers=NVDA',
    );
    const table = await (await ask(getCsv, '?tickers=NVDA')).text();
    expect(lines.slice(comments.length).join('\r\n')).toBe(table);
  });
});

test('the JSON states what the study is and rests on', async () => {
  const { statement }: { statement: Statement } = await (await ask(getJson, '?model=ff3&returns=log')).json();
  expect(statement).toMatchObject({
    url: 'https://aftershock.example/events/deepseek-app-store?model=ff3&returns=log',
    event: { dayZero: '2025-01-27' },
    method: {
      benchmark: 'SPY (SPDR S&P 500 ETF)',
      model: expect.stringContaining('Fama-French three-factor model'),
      returns: expect.stringContaining('log'),
      estimationWindow: 'days -130 to -11',
      eventWindow: 'days -10 to 10',
      windows: expect.arrayContaining(['days -1 to 1']),
      groupTests: expect.arrayContaining(['Kolari-Pynnönen t (Kolari & Pynnönen (2010))']),
    },
    data: { lastPriceDate: '2025-03-14', retrievedOn: '2026-11-23' },
    software: SOFTWARE,
  });
  expect(statement.event.dayZeroRule).toContain('next trading day');
  expect(statement.citation.apa).toBe(
    `Aftershock. (2026). DeepSeek’s app reaches the top of the App Store: event study of 16 securities, days -10 to 10 (Version ${SOFTWARE.version}) [Data set]. ${statement.url}`,
  );
});

describe('the full scope', () => {
  test('adds the tests of each day, the fits and the prices that the study was computed from', async () => {
    const archive = unzipSync(await bytesOf(await ask(getZip, '?tickers=NVDA,VST&scope=full')));
    const inputs = parseCsv(new TextDecoder().decode(archive['data/inputs.csv']));
    const closes = inputs.filter(({ series }) => series === 'NVDA');
    const [before, after] = [-1, 0].map((day) => closes.find((row) => row.event_day === String(day)));
    expect(after?.date).toBe('2025-01-27');
    expect(Number(after?.value) / Number(before?.value) - 1).toBeCloseTo(118.42 / 142.62 - 1, 5);
    expect(Object.keys(archive)).toEqual(
      expect.arrayContaining(['data/daily-tests.csv', 'data/models.csv', 'README.md', 'CITATION.bib']),
    );
  });

  test('is the same in each format, table by table', async () => {
    const query = '?tickers=NVDA,TLN,DUK&model=ff3&scope=full';
    const { tables }: { tables: Record<string, { rows: Record<string, unknown>[] }> } = await (
      await ask(getJson, query)
    ).json();
    expect(Object.keys(tables)).toEqual([...TABLE_NAMES]);
    for (const [name, { rows }] of Object.entries(tables)) {
      expect(rows.length).toBeGreaterThan(2);
      expect(readWithArrow(await bytesOf(await ask(getParquet, `${query}&table=${name}`)))).toEqual(rows);
      const csv = parseCsv(await (await ask(getCsv, `${query}&table=${name}`)).text());
      expect(csv).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value ?? '')])),
        ),
      );
    }
  });

  test('is what its own tables need', async () => {
    const refused = await ask(getParquet, '?table=models');
    expect(refused.status).toBe(400);
    expect((await refused.json()).detail).toContain('scope=full');
    const models = readWithArrow(
      await bytesOf(await ask(getParquet, '?table=models&scope=full&tickers=NVDA')),
    );
    const study: Study = await (await ask(getStudy, '?tickers=NVDA')).json();
    expect(models.find(({ term }) => term === 'beta')?.estimate).toBe(study.securities[0]?.model?.beta);
  });
});

describe('a bad request says what is wrong', () => {
  test.each([
    ['csv', '?table=wide', 'table'],
    ['csv', '?scope=half', 'scope'],
    ['csv', '?metadata=yes', 'metadata'],
    ['xlsx', '?table=daily', 'table'],
    ['json', '?metadata=true', 'metadata'],
    ['zip', '?window=10,-10', 'window'],
  ] as const)('%s%s names %s', async (format, query, field) => {
    const response = await ask(HANDLERS[format], query);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test('an unknown event is a problem, not a file', async () => {
    const response = await ask(getXlsx, '', {}, 'moon-landing');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
