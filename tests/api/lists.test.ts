import { expect, test } from 'vitest';
import { GET as unknown } from '@/app/api/[...path]/route';
import { GET as events } from '@/app/api/events/route';
import { GET as eventsCsv } from '@/app/api/events.csv/route';
import { GET as health } from '@/app/api/health/route';
import { GET as getModels } from '@/app/api/models/route';
import { GET as revisionsCsv } from '@/app/api/revisions.csv/route';
import { GET as securities } from '@/app/api/securities/route';
import { GET as securitiesCsv } from '@/app/api/securities.csv/route';
import { database } from '@/lib/database/client';
import { DEFAULT_TICKERS } from '@/lib/event-study/study-choices';
import type { ListedModel } from '@/lib/server/list-models';
import { freshDatabase } from '../support/fresh-database';
import { parseCsv } from '../support/parse-csv';

await freshDatabase();

const request = (path: string) => new Request(`http://localhost${path}`);

test('the securities are those of the coverage and the benchmark, with their spans', async () => {
  const stored: { ticker: string }[] = await (await securities(request('/api/securities'))).json();
  const tickers = stored.map(({ ticker }) => ticker);
  expect(tickers).toEqual(expect.arrayContaining([...DEFAULT_TICKERS, 'SPY']));
  const talen = stored.find(({ ticker }) => ticker === 'TLN');
  expect(talen).toMatchObject({ firstDay: '2024-07-10', lastDay: '2025-03-14', days: 171 });
});

test('the events carry their day 0 and the rule that gave it', async () => {
  const stored = await (await events(request('/api/events'))).json();
  const dayZero = Object.fromEntries(
    stored.map((event: { slug: string; dayZero: string }) => [event.slug, event.dayZero]),
  );
  expect(Object.values(dayZero)).toEqual(['2024-12-26', '2025-01-21', '2025-01-22', '2025-01-27']);
  for (const event of stored) expect(event.dayZeroRule.length).toBeGreaterThan(20);
});

test('the lists are there as CSV too', async () => {
  const rows = parseCsv(await (await securitiesCsv(request('/api/securities.csv'))).text());
  expect(rows.find(({ ticker }) => ticker === 'TLN')).toMatchObject({ first_day: '2024-07-10' });
  expect(parseCsv(await (await eventsCsv(request('/api/events.csv'))).text())).toHaveLength(4);
});

test('every figure that was replaced is there as CSV, with what it was', async () => {
  expect(parseCsv(await (await revisionsCsv(request('/api/revisions.csv'))).text())).toHaveLength(0);
  const source = {
    oldSourceId: 'yahoo-closes',
    newSourceId: 'yahoo-closes',
    revisedAt: '2026-01-02T03:04:05.000Z',
  };
  const revision = { series: 'NVDA', field: 'close', ...source };
  await database().revision.createMany({
    data: Array.from({ length: 5001 }, (_, place) => ({
      ...revision,
      date: '2025-01-27',
      oldValue: place,
      newValue: null,
    })),
  });
  const answer = await revisionsCsv(request('/api/revisions.csv'));
  const rows = parseCsv(await answer.text());
  expect(rows).toHaveLength(5001);
  expect(rows.at(-1)).toMatchObject({
    series: 'NVDA',
    old_value: '5000',
    new_value: '',
    old_source: rows[0]!.new_source,
  });
  expect(answer.headers.get('Content-Disposition')).toContain('revisions.csv');
});

test('health says that the database answers and how recent it is', async () => {
  const response = await health();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', data: { lastPriceDate: '2025-03-14' } });
});

test('an unknown path is a 404 problem', async () => {
  const response = unknown(request('/api/nothing'));
  expect(response.status).toBe(404);
  expect((await response.json()).detail).toContain('/api/nothing');
});

test('the models say which factor they lack: momentum, which is not bundled', async () => {
  const response = await getModels(new Request('http://localhost/api/models'));
  const models: ListedModel[] = await response.json();
  expect(models).toHaveLength(11);
  expect(models.filter(({ missing }) => missing.length > 0)).toEqual([
    { name: 'carhart', factors: ['Mkt-RF', 'SMB', 'HML', 'Mom', 'RF'], missing: ['Mom'] },
    { name: 'ff5-momentum', factors: ['Mkt-RF', 'SMB', 'HML', 'RMW', 'CMA', 'Mom', 'RF'], missing: ['Mom'] },
  ]);
});
