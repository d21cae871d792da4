import { describe, expect, test } from 'vitest';
import { GET as getEstimation } from '@/app/api/events/[event]/estimation/route';
import { GET as getStudy } from '@/app/api/events/[event]/study/route';
import { GET as getPrices } from '@/app/api/securities/[ticker]/prices/route';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import { placeboWindows } from '@/lib/event-study/placebo-windows';
import type { Study } from '@/lib/event-study/study';
import { parseStudySpec } from '@/lib/url/parse-study';
import { estimationApiUrl, securityPageUrl } from '@/lib/url/study-url';
import { expectRelative } from '../support/close-to';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

const EVENT = 'deepseek-app-store';

function ask(query: string, event = EVENT, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/api/events/${event}/estimation${query}`, { headers });
  return getEstimation(request, { params: Promise.resolve({ event }) });
}

function specOf(fields: Record<string, string>) {
  const parsed = parseStudySpec(fields);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

describe('the estimation window of one security', () => {
  test('gives back the study’s own fit and the placebo comparisons of its SQ test', async () => {
    const sample: EstimationSample = await (await ask('?ticker=nvda')).json();
    const request = new Request(`http://localhost/api/events/${EVENT}/study?tickers=NVDA`);
    const study: Study = await (
      await getStudy(request, { params: Promise.resolve({ event: EVENT }) })
    ).json();
    const [security] = study.securities;
    expect(sample).toMatchObject({ ticker: 'NVDA', name: 'Nvidia', group: 'ai-chips' });
    expect(sample.days).toHaveLength(120);
    expect([sample.days[0]?.eventDay, sample.days.at(-1)?.eventDay]).toEqual([-130, -11]);
    const squares = sample.days.reduce((sum, day) => sum + day.residual! ** 2, 0);
    expectRelative(Math.sqrt(squares / 118), security?.model?.sigma ?? Number.NaN, 1e-12);
    for (const { from, to, car, sq } of security?.cars ?? []) {
      const windows = placeboWindows(sample.days, to - from + 1);
      expect(windows).toHaveLength(sq?.comparisons ?? -1);
      const below = windows.filter(({ sum }) => sum <= car!).length;
      expectRelative((1 + below) / (windows.length + 1), sq?.pFall ?? Number.NaN, 1e-12);
    }
  });

  test('is one answer for every event window, at one address', () => {
    const one = specOf({ window: '-5,5', tickers: 'NVDA,VST', cars: '0,1' });
    expect(estimationApiUrl(one, 'NVDA')).toBe(estimationApiUrl(specOf({}), 'NVDA'));
    expect(estimationApiUrl(specOf({ model: 'garch' }), 'BRK-B')).toBe(
      '/api/events/deepseek-app-store/estimation?model=garch&window=0,0&ticker=BRK-B',
    );
  });

  test('can be asked for at that address', async () => {
    const { search } = new URL(estimationApiUrl(specOf({ window: '-5,5' }), 'NVDA'), 'http://localhost');
    expect(await (await ask(search)).text()).toBe(await (await ask('?ticker=NVDA')).text());
  });

  test('knows what the reader already has', async () => {
    const tag = (await ask('?ticker=NVDA')).headers.get('ETag') ?? '';
    expect((await ask('?ticker=NVDA', EVENT, { 'If-None-Match': tag })).status).toBe(304);
  });

  test.each([
    ['', 400, 'ticker', /expected the ticker of one security/],
    ['?ticker=NVDA&ticker=VST', 400, 'ticker', /once/],
    ['?ticker=%3D1', 400, 'ticker', /expected a ticker/],
    ['?ticker=NVDA&colour=red', 400, 'colour', /unknown field/],
    ['?ticker=ZZZZ', 404, 'ticker', /No prices are stored for ZZZZ/],
    ['?ticker=NVDA&benchmark=ZZZZ', 404, 'benchmark', /ZZZZ/],
    ['?ticker=TLN&estimation=-200,-90', 422, 'tickers', /TLN has 47 returns/],
  ])('refuses %s by its field', async (query, status, field, message) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    const problem = await response.json();
    expect(problem.errors[0].field).toBe(field);
    expect(problem.errors[0].message).toMatch(message);
  });

  test('refuses an event that is not stored', async () => {
    expect((await ask('?ticker=NVDA', 'nothing')).status).toBe(404);
  });
});

describe('the stored closes of one security', () => {
  const prices = (ticker: string) =>
    getPrices(new Request(`http://localhost/api/securities/${ticker}/prices`), {
      params: Promise.resolve({ ticker }),
    });

  test('are the whole history as it was reported', async () => {
    const stored: { date: string; close: number }[] = await (await prices('NVDA')).json();
    expect(stored).toHaveLength(322);
    expectRelative(stored.find(({ date }) => date === '2025-01-27')?.close, 118.42, 1e-5);
  });

  test('of a ticker that is not stored are refused', async () => {
    expect((await prices('ZZZZ')).status).toBe(404);
    expect((await prices('no ticker')).status).toBe(400);
  });
});

test('a security’s page names its event only where it is not the usual one', () => {
  expect(securityPageUrl('NVDA', specOf({}))).toBe('/securities/NVDA');
  expect(securityPageUrl('^GSPC', specOf({ event: 'stargate-announcement', window: '-5,5' }))).toBe(
    '/securities/%5EGSPC?event=stargate-announcement&window=-5,5',
  );
});
