import { describe, expect, test } from 'vitest';
import { frenchProvider } from '@/lib/prices/french/provider';
import * as answers from '../support/provider-answers';
import { providerLoads, SPAN } from '../support/provider-loads';

const { answer, asked, failure, fetchWith, load } = await providerLoads();

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

  test('breaks off in the middle of a price, which is not read as another one', async () => {
    answer({ body: answers.stooqAnswer.slice(0, answers.stooqAnswer.indexOf('118.42') + 4) });
    expect(await failure('stooq')).toMatchObject({
      fault: 'malformed',
      message: 'Stooq answers otherwise than documented: line 3 has 5 cells, not 6',
    });
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
  test.each(['Note', 'Information', 'Error Message'])(
    'never repeats the key that it is told in %s',
    async (field) => {
      answer({ body: JSON.stringify({ [field]: 'We have detected your API key as secret and refuse it.' }) });
      const { message } = await failure('alpha-vantage');
      expect(message).toContain('We have detected your API key as … and refuse it.');
    },
  );

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

test.each(['alpha-vantage', 'tiingo'] as const)(
  '%s never repeats a key in a page instead of JSON',
  async (kind) => {
    answer({ body: '<html>apikey=secret is not welcome</html>' });
    expect((await failure(kind)).message).toContain('"<html>apikey=… is not welcome</html>"');
  },
);

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
