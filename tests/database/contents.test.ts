import { expect, test } from 'vitest';
import { GET } from '@/app/api/data/route';
import { storedContents } from '@/lib/database/contents-store';
import { exchangeDaysOf } from '@/lib/database/exchange-days';
import { beginImport, finishImport, importPrices } from '@/lib/database/import-writer';
import { openDatabase } from '@/lib/database/open-database';
import { freshDatabase } from '../support/fresh-database';
import { testSecurity, testSource } from '../support/imported-security';

await freshDatabase();

const row = (date: string, close: number) => ({ date, close, adjustedClose: close, volume: null });

async function importing(rows: ReturnType<typeof row>[], rejected = 0): Promise<void> {
  const db = await openDatabase();
  const { id } = await beginImport(db, testSource, `${rows.length}`, true);
  await importPrices(
    db,
    { id, sourceId: 'test', exchange: await exchangeDaysOf(db, 'SPY') },
    testSecurity,
    rows,
    rejected,
  );
  await finishImport(db, id);
  await db.close();
}

test('what is stored of a security: source, span, gaps, revisions, flags, last import', async () => {
  // 2025-01-27 is left out; 2025-01-26 was a Sunday.
  await importing([row('2025-01-24', 10), row('2025-01-26', 11), row('2025-01-28', 12)], 2);
  await importing([row('2025-01-28', 12.5), row('2025-01-29', 13)]);
  const { securities, revisions, flags, total } = await storedContents(0);
  expect(total).toBe(18);
  expect(securities.at(-1)).toEqual({
    ticker: 'ZZZ',
    name: 'Last',
    sources: ['A test'],
    firstDay: '2025-01-24',
    lastDay: '2025-01-29',
    days: 4,
    gaps: 1,
    revisions: { adjustedClose: 1, close: 1 },
    flagged: { 'closed-day': 1 },
    lastImport: { at: expect.any(String), source: 'A test', added: 1, changed: 1, unchanged: 0, rejected: 0 },
  });
  expect(revisions).toContainEqual({
    series: 'ZZZ',
    date: '2025-01-28',
    field: 'close',
    oldValue: 12,
    newValue: 12.5,
    oldSource: 'A test',
    newSource: 'A test',
    at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
  });
  expect(flags).toEqual([
    { ticker: 'ZZZ', date: '2025-01-26', kind: 'closed-day', note: 'not a trading day of SPY' },
  ]);
});

test('what is bundled has no import, no gap and no flag', async () => {
  const bundled = (await storedContents(0)).securities.filter(({ ticker }) => ticker !== 'ZZZ');
  expect(bundled).toHaveLength(17);
  for (const history of bundled) {
    expect(history).toMatchObject({ sources: ['Yahoo Finance'], gaps: 0, flagged: {}, lastImport: null });
  }
});

test('the factors are there too', async () => {
  expect((await storedContents(0)).factors.map(({ factor, days }) => [factor, days])).toEqual(
    ['Mkt-RF', 'SMB', 'HML', 'RMW', 'CMA', 'RF'].map((factor) => [factor, 185]),
  );
});

test('the API gives a page of the list, with a tag, and names a field that is wrong', async () => {
  const ask = (query: string, headers = {}) =>
    GET(new Request(`http://localhost/api/data${query}`, { headers }));
  const response = await ask('?from=17');
  const { securities } = await response.json();
  expect(securities.map(({ ticker }: { ticker: string }) => ticker)).toEqual(['ZZZ']);
  const tag = response.headers.get('ETag')!;
  expect((await ask('?from=17', { 'If-None-Match': tag })).status).toBe(304);
  await importing([row('2025-01-30', 13)]);
  expect((await ask('?from=17', { 'If-None-Match': tag })).status).toBe(200);
  for (const query of ['?from=-1', '?from=1&from=2', '?page=1']) {
    expect((await ask(query)).status).toBe(400);
  }
});
