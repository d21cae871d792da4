import { describe, expect, test } from 'vitest';
import { alphaVantageProvider } from '@/lib/prices/alpha-vantage/provider';
import { frenchProvider } from '@/lib/prices/french/provider';
import type { PriceProvider } from '@/lib/prices/price-provider';
import { ProviderError } from '@/lib/prices/provider-error';
import { stooqProvider } from '@/lib/prices/stooq/provider';
import { tiingoProvider } from '@/lib/prices/tiingo/provider';
import type { Politeness } from '@/lib/prices/transport/polite-fetch';
import { yahooProvider } from '@/lib/prices/yahoo/provider';
import * as answers from '../support/provider-answers';
import { replayingServer } from '../support/replaying-server';

const { answer, asked, fetchWith } = await replayingServer();
const SPAN = { from: '2025-01-24', to: '2025-01-27' };
const HTML = '<!DOCTYPE html><html><body>Please enable cookies</body></html>';

type Kind = 'yahoo' | 'stooq' | 'alpha-vantage' | 'tiingo' | 'french';

/** Loads one security (or the five factors) through the provider's real transport. */
function load(kind: Kind, span = SPAN, politeness: Partial<Politeness> = {}): Promise<unknown> {
  const polite = fetchWith(politeness);
  const of = (provider: PriceProvider) => provider.load('NVDA');
  switch (kind) {
    case 'yahoo':
      return of(yahooProvider(polite, ['NVDA'], span));
    case 'stooq':
      return of(stooqProvider(polite, ['NVDA'], span));
    case 'alpha-vantage':
      return of(alphaVantageProvider(polite, 'secret', ['NVDA'], span));
    case 'tiingo':
      return of(tiingoProvider(polite, 'secret', ['NVDA'], span));
    case 'french':
      return frenchProvider(polite, span).files[0]!.load();
  }
}

async function failure(
  kind: Kind,
  span = SPAN,
  politeness: Partial<Politeness> = {},
): Promise<ProviderError> {
  const error = await load(kind, span, politeness).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProviderError)) throw new Error(`expected a ProviderError, got ${error}`);
  return error;
}

const GOOD: Record<Kind, () => string | Uint8Array> = {
  yahoo: () => answers.yahooAnswer(),
  stooq: () => answers.stooqAnswer,
  'alpha-vantage': answers.alphaVantageAnswer,
  tiingo: answers.tiingoAnswer,
  french: () => answers.fiveFactorsZip(),
};
const KINDS = Object.keys(GOOD) as Kind[];

describe.each(KINDS)('%s', (kind) => {
  test('tries again after 429, 503 and a body that breaks off, and gives the answer that comes then', async () => {
    const body = GOOD[kind]();
    answer({ status: 429, headers: { 'Retry-After': '0' } }, { status: 503 }, { body, cut: true }, { body });
    expect(await load(kind)).toBeTruthy();
    expect(asked).toHaveLength(4);
  });

  test('waits as long as Retry-After says', async () => {
    answer({ status: 429, headers: { 'Retry-After': '1' } }, { body: GOOD[kind]() });
    await load(kind);
    expect(asked[1]!.time - asked[0]!.time).toBeGreaterThanOrEqual(990);
  });

  test('gives up on a limit that lasts, and says when to try again', async () => {
    answer({ status: 429, headers: { 'Retry-After': '3600' } });
    const error = await failure(kind);
    expect(error).toMatchObject({ fault: 'rate-limit', stops: true });
    expect(error.message).toContain('try again after 3600 s');
    expect(asked).toHaveLength(1);
  });

  test('gives up on a server that stays out of order, after all tries', async () => {
    answer({ status: 502, body: HTML });
    expect(await failure(kind)).toMatchObject({ fault: 'unavailable', stops: false });
    expect(asked).toHaveLength(4);
  });

  test('gives up on bodies that always break off', async () => {
    answer({ body: GOOD[kind](), cut: true });
    const error = await failure(kind);
    expect(error.fault).toBe('unavailable');
    expect(error.message).toContain('in 4 tries');
  });

  test('takes a web page for what it is', async () => {
    answer({ body: HTML, headers: { 'Content-Type': 'text/html' } });
    expect((await failure(kind)).fault).toBe('malformed');
    expect(asked).toHaveLength(1);
  });

  test('takes half an answer for what it is', async () => {
    const whole = Buffer.from(GOOD[kind]());
    answer({ body: whole.subarray(0, whole.length >> 1) });
    const half = await load(kind).then(
      (series) => series,
      (thrown: unknown) => thrown,
    );
    // Half a CSV is a CSV: its last row lacks cells, which the door rejects for want of a close.
    if (kind === 'stooq') expect((half as { days: { close: unknown }[] }).days.at(-1)?.close).toBeNull();
    else expect(half).toMatchObject({ fault: 'malformed' });
  });
});

describe('Yahoo Finance', () => {
  test('gives its days by the exchange’s calendar, its prices as published, and what it calls the security', async () => {
    answer({ body: answers.yahooAnswer() });
    expect(await load('yahoo')).toEqual({
      identity: { name: 'NVIDIA Corporation', kind: 'stock', exchange: 'NasdaqGS', currency: 'USD' },
      days: [
        {
          line: 1,
          date: '2025-01-24',
          close: 142.62,
          adjustedClose: 142.58417,
          volume: 234_657_600,
          high: 148.97,
          low: 141.88,
        },
        {
          line: 2,
          date: '2025-01-27',
          close: 118.42,
          adjustedClose: 118.39025,
          volume: 818_830_900,
          high: 128.4,
          low: 116.7,
        },
      ],
      rejected: [],
    });
    const url = new URL(asked[0]!.url, 'http://host');
    expect(url.pathname).toBe('/v8/finance/chart/NVDA');
    expect(url.searchParams.get('interval')).toBe('1d');
    expect(new Date(Number(url.searchParams.get('period1')) * 1000).toISOString()).toBe(
      '2025-01-24T00:00:00.000Z',
    );
    expect(new Date(Number(url.searchParams.get('period2')) * 1000).toISOString()).toBe(
      '2025-01-28T00:00:00.000Z',
    );
  });

  test('does not know a ticker', async () => {
    answer({ status: 404, body: answers.yahooError('Not Found', 'No data found, symbol may be delisted') });
    const error = await failure('yahoo');
    expect(error.fault).toBe('unknown-ticker');
    expect(error.message).toContain('symbol may be delisted');
  });

  test('has no days in a span', async () => {
    const { timestamp: _, ...chart } = answers.yahooChart();
    answer({ body: answers.yahooAnswer({ ...chart, indicators: { quote: [{}], adjclose: [{}] } }) });
    expect(await failure('yahoo', { from: '2030-01-01', to: '2030-01-31' })).toMatchObject({
      fault: 'no-days',
    });
    answer({ status: 400, body: answers.yahooError('Bad Request', 'Data doesn’t exist for startDate = 1') });
    expect((await failure('yahoo')).fault).toBe('no-days');
  });

  test('renames a field', async () => {
    const renamed = (from: string, to: string) => ({
      body: answers.yahooAnswer().replaceAll(`"${from}"`, `"${to}"`),
    });
    answer(renamed('adjclose', 'adjusted'));
    expect((await failure('yahoo')).fault).toBe('malformed');
    answer(renamed('close', 'last'));
    expect((await failure('yahoo')).fault).toBe('malformed');
    answer(renamed('timestamp', 'times'));
    expect((await failure('yahoo')).fault).toBe('malformed');
  });
});

describe('Stooq', () => {
  test('gives its one close, and is asked in its own way', async () => {
    answer({ body: answers.stooqAnswer });
    expect(await load('stooq')).toMatchObject({
      days: [
        { line: 2, date: '2025-01-24', close: 142.62, adjustedClose: null, volume: 234_657_600 },
        { line: 3, date: '2025-01-27', close: 118.42, high: 128.4, low: 116.7 },
      ],
    });
    expect(asked[0]!.url).toBe('/q/d/l/?s=nvda.us&d1=20250124&d2=20250127&i=d');
  });

  test('answers with sentences', async () => {
    answer({ body: 'No data' });
    expect((await failure('stooq')).fault).toBe('unknown-ticker');
    answer({ body: 'Exceeded the daily hits limit' });
    expect(await failure('stooq')).toMatchObject({ fault: 'rate-limit', stops: true });
  });

  test('renames a column, or has no days', async () => {
    answer({ body: answers.stooqAnswer.replace('Close', 'Last') });
    expect((await failure('stooq')).message).toContain('expected Date,Open,High,Low,Close, found');
    answer({ body: 'Date,Open,High,Low,Close,Volume\r\n' });
    expect((await failure('stooq')).fault).toBe('no-days');
  });
});

describe('Alpha Vantage', () => {
  test('gives prices as traded, which are adjusted for the split of a later day', async () => {
    answer({ body: answers.alphaVantageAnswer() });
    expect(await load('alpha-vantage')).toMatchObject({
      days: [
        { date: '2025-01-24', close: 142.62, adjustedClose: 117.5, volume: 2000 },
        { date: '2025-01-27', close: 118.42, adjustedClose: 117.5, volume: 1000 },
      ],
    });
    expect(asked[0]!.url).toContain('function=TIME_SERIES_DAILY_ADJUSTED&symbol=NVDA&outputsize=full');
  });

  test.each([
    [{ 'Error Message': 'Invalid API call.' }, 'unknown-ticker'],
    [{ Note: 'Our standard API call frequency is 5 calls per minute.' }, 'rate-limit'],
    [
      {
        Information: 'We have detected your API key and our standard API rate limit is 25 requests per day.',
      },
      'rate-limit',
    ],
    [{ Information: 'Thank you! This is a premium endpoint.' }, 'refused'],
  ])('answers %j with status 200', async (body, fault) => {
    answer({ body: JSON.stringify(body) });
    expect((await failure('alpha-vantage')).fault).toBe(fault);
  });

  test('renames a field, or has no days', async () => {
    answer({ body: answers.alphaVantageAnswer().replaceAll('5. adjusted close', '5. adjClose') });
    expect((await failure('alpha-vantage')).message).toContain('5. adjusted close');
    answer({ body: answers.alphaVantageAnswer() });
    expect((await failure('alpha-vantage', { from: '2030-01-01', to: '2030-02-01' })).fault).toBe('no-days');
  });
});

describe('Tiingo', () => {
  test('gives prices as traded, is asked with the key in a header and for all later days', async () => {
    answer({ body: answers.tiingoAnswer() });
    expect(await load('tiingo')).toMatchObject({
      days: [
        { date: '2025-01-24', close: 142.62, adjustedClose: 117.5, volume: 2000 },
        { date: '2025-01-27', close: 118.42, adjustedClose: 117.5, volume: 1000 },
      ],
    });
    expect(asked[0]!.url).toBe('/tiingo/daily/nvda/prices?startDate=2025-01-24&format=json');
    expect(asked[0]!.headers.authorization).toBe('Token secret');
  });

  test('does not know a ticker, refuses a key, renames a field, or has no days', async () => {
    answer({ status: 404, body: '{"detail":"Error: Ticker \'NVDA\' not found"}' });
    expect((await failure('tiingo')).fault).toBe('unknown-ticker');
    answer({ status: 401, body: '{"detail":"Invalid token."}' });
    expect(await failure('tiingo')).toMatchObject({ fault: 'refused', stops: true });
    answer({ body: answers.tiingoAnswer().replaceAll('adjClose', 'adjustedClose') });
    expect((await failure('tiingo')).message).toContain('0.adjClose');
    answer({ body: '[]' });
    expect((await failure('tiingo')).fault).toBe('no-days');
  });
});

describe('the French data library', () => {
  test('gives fractions, and no row where a return is missing', async () => {
    answer({ body: answers.fiveFactorsZip() });
    const rows = (await load('french')) as { factor: string; date: string; value: number }[];
    expect(rows).toHaveLength(11);
    expect(rows).toContainEqual({ factor: 'Mkt-RF', date: '2025-01-27', value: -0.0149 });
    expect(rows).toContainEqual({ factor: 'RF', date: '2025-01-24', value: 0.00018 });
    expect(rows.some(({ factor, date }) => factor === 'RMW' && date === '2025-01-27')).toBe(false);
  });

  test('gives momentum out of a file of its own, whose heading has spaces', async () => {
    answer({ body: answers.momentumZip() });
    const rows = await frenchProvider(fetchWith(), SPAN).files[1]!.load();
    expect(rows).toEqual([
      { factor: 'Mom', date: '2025-01-24', value: 0.0038 },
      { factor: 'Mom', date: '2025-01-27', value: -0.046 },
    ]);
    expect(asked[0]!.url).toBe('/pages/faculty/ken.french/ftp/F-F_Momentum_Factor_daily_CSV.zip');
  });

  test('renames a column, moves a file, or has no rows', async () => {
    answer({ body: answers.fiveFactorsZip(',Mkt-RF,SMB,HML,Rob,CMA,RF\n20250127,1,1,1,1,1,1\n') });
    expect((await failure('french')).message).toContain('no column RMW');
    answer({ status: 404 });
    expect((await failure('french')).message).toContain(
      'does not know F-F_Research_Data_5_Factors_2x3_daily_CSV.zip',
    );
    answer({ body: answers.fiveFactorsZip(',Mkt-RF,SMB,HML,RMW,CMA,RF\n\nCopyright\n') });
    expect((await failure('french')).message).toContain('no row of returns');
  });
});

describe('politeness', () => {
  test('keeps requests apart, one at a time', async () => {
    answer({ body: answers.stooqAnswer });
    const provider = stooqProvider(fetchWith({ spacing: 120 }), ['A', 'B', 'C'], SPAN);
    await Promise.all(provider.tickers.map((ticker) => provider.load(ticker)));
    const gaps = asked.slice(1).map(({ time }, index) => time - asked[index]!.time);
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(110);
  });

  test('does not wait for ever for an answer', async () => {
    const { createServer } = await import('node:http');
    const silent = createServer(() => {});
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const address = silent.address() as { port: number };
    const mirror = `http://127.0.0.1:${address.port}`;
    const error = await failure('stooq', SPAN, { mirror, timeout: 50, tries: 2 });
    silent.closeAllConnections();
    silent.close();
    expect(error).toMatchObject({ fault: 'unavailable' });
    expect(error.message).toContain('in 2 tries');
  });
});
