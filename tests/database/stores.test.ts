import { describe, expect, test } from 'vitest';
import { findEvent, listEvents } from '@/lib/database/event-store';
import { loadFactors } from '@/lib/database/factor-store';
import { loadPriceSeries } from '@/lib/database/price-store';
import { listSecurities } from '@/lib/database/security-store';
import { dataVintage } from '@/lib/database/source-store';
import { DEFAULT_EVENT, DEFAULT_TICKERS } from '@/lib/event-study/study-choices';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

describe('the securities', () => {
  test('come in the order of the coverage, the benchmark after it', async () => {
    const tickers = (await listSecurities()).map(({ ticker }) => ticker);
    const known = [...DEFAULT_TICKERS, 'SPY'];
    expect(tickers.filter((ticker) => known.includes(ticker))).toEqual(known);
  });

  test('are in the groups of the coverage', async () => {
    const securities = await listSecurities();
    const members = (group: string) =>
      securities.filter((security) => security.group === group).map(({ ticker }) => ticker);
    const has = (group: string, tickers: string[]) =>
      expect(members(group)).toEqual(expect.arrayContaining(tickers));
    has('ai-chips', ['NVDA']);
    has('on-site-power', ['BE']);
    has('power-producers', ['VST', 'CEG', 'TLN', 'NRG']);
    has('power-equipment', ['GEV']);
    has('regulated-utilities', ['AEP', 'DUK', 'SO', 'SRE']);
    has('big-tech', ['META', 'MSFT', 'ORCL', 'GOOGL', 'AAPL']);
    has('benchmark', ['SPY']);
  });

  test('say which days they have: Talen from its listing in July 2024', async () => {
    const talen = (await listSecurities()).find(({ ticker }) => ticker === 'TLN');
    expect(talen).toMatchObject({ firstDay: '2024-07-10', lastDay: '2025-03-14', days: 171, kind: 'stock' });
    expect(talen).not.toHaveProperty('position');
  });

  test('all say what the coverage says of them', async () => {
    for (const { coverage } of await listSecurities()) expect(coverage).not.toBe('');
  });
});

describe('the price series', () => {
  test('give the adjusted closes and volumes of each ticker, days ascending', async () => {
    const series = await loadPriceSeries(['TLN', 'NVDA']);
    expect([...series.keys()]).toEqual(['TLN', 'NVDA']);
    const nvidia = series.get('NVDA')!;
    expect(nvidia.dates).toEqual([...nvidia.dates].sort());
    const monday = nvidia.dates.indexOf('2025-01-27');
    expect(nvidia.prices[monday]).toBe(118.2434);
    expect(nvidia.volumes?.[monday]).toBe(818_830_900);
    expect(series.get('TLN')?.dates).toHaveLength(171);
  });

  test('leave out a ticker that is not stored', async () => {
    expect([...(await loadPriceSeries(['NVDA', 'NONE'])).keys()]).toEqual(['NVDA']);
  });
});

describe('the events', () => {
  test('come by day 0', async () => {
    expect((await listEvents()).map(({ slug, dayZero }) => [dayZero, slug])).toEqual([
      ['2024-12-26', 'deepseek-v3-release'],
      ['2025-01-21', 'deepseek-r1-release'],
      ['2025-01-22', 'stargate-announcement'],
      ['2025-01-27', 'deepseek-app-store'],
    ]);
  });

  test('are found by slug, and an unknown slug gives null', async () => {
    expect((await findEvent(DEFAULT_EVENT))?.dayZero).toBe('2025-01-27');
    expect(await findEvent('no-such-event')).toBeNull();
  });

  test('note that reports of Stargate circulated the day before its day 0', async () => {
    expect((await findEvent('stargate-announcement'))?.note).toContain('21 January');
  });
});

describe('the factors', () => {
  test('are fractions, one a day, with momentum left out as it is not stored', async () => {
    const { dates, values } = await loadFactors();
    expect(Object.keys(values).sort()).toEqual(['CMA', 'HML', 'Mkt-RF', 'RF', 'RMW', 'SMB']);
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2024-06-18', '2025-03-14', 185]);
    expect(values['Mkt-RF']?.[dates.indexOf('2025-01-27')]).toBe(-0.0149);
    for (const series of Object.values(values)) expect(series).not.toContain(Number.NaN);
  });
});

test('the vintage names the last price day and the sources', async () => {
  expect(await dataVintage()).toEqual({
    lastPriceDate: '2025-03-14',
    retrievedOn: '2026-11-23',
    sources: ['Kenneth R. French, Data Library', 'Yahoo Finance'],
  });
});

test('the vintage of figures without factors names no source that brings only those', async () => {
  expect((await dataVintage({ readsFactors: false })).sources).toEqual(['Yahoo Finance']);
});
