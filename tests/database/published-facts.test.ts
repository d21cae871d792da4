import { describe, expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

/** Closes of Friday 24 and Monday 27 January 2025, as published. */
const CLOSES: [ticker: string, friday: number, monday: number][] = [
  ['NVDA', 142.62, 118.42],
  ['BE', 29.81, 22.42],
  ['VST', 191.11, 137.08],
  ['CEG', 347.44, 275.0],
  ['TLN', 245.06, 192.16],
  ['NRG', 112.37, 97.49],
  ['GEV', 420.49, 330.0],
  ['SPY', 607.97, 599.37],
];

async function closeOf(securityTicker: string, date: string): Promise<number | undefined> {
  const key = { securityTicker_date: { securityTicker, date } };
  return (await database().dailyPrice.findUnique({ where: key }))?.close;
}

describe('the stored closes', () => {
  test.each(CLOSES)('of %s are the published ones around 27 January 2025', async (ticker, friday, monday) => {
    expect(await closeOf(ticker, '2025-01-24')).toBe(friday);
    expect(await closeOf(ticker, '2025-01-27')).toBe(monday);
  });

  test('have Nvidia lose 16.97 % on 27 January 2025', async () => {
    const friday = await closeOf('NVDA', '2025-01-24');
    const monday = await closeOf('NVDA', '2025-01-27');
    expect((100 * (monday! / friday! - 1)).toFixed(2)).toBe('-16.97');
  });

  test('know no trading on 9 January 2025, a day of mourning', async () => {
    expect(await database().dailyPrice.count({ where: { date: '2025-01-09' } })).toBe(0);
    expect(await database().dailyPrice.count({ where: { date: '2025-01-08' } })).toBeGreaterThanOrEqual(17);
    expect(await database().dailyPrice.count({ where: { date: '2025-01-10' } })).toBeGreaterThanOrEqual(17);
  });

  test('have each group of the DeepSeek coverage move as reported on 27 January 2025', async () => {
    const move = async (ticker: string) =>
      (await closeOf(ticker, '2025-01-27'))! / (await closeOf(ticker, '2025-01-24'))! - 1;
    const producers = await Promise.all(['VST', 'CEG', 'TLN', 'NRG'].map(move));
    for (const value of producers) expect(value).toBeLessThan(-0.13);
    for (const value of producers) expect(value).toBeGreaterThan(-0.285);
    const [aep, duk, so, sre] = await Promise.all(['AEP', 'DUK', 'SO', 'SRE'].map(move));
    for (const value of [aep, duk, so]) expect(value).toBeGreaterThan(0.025);
    expect((100 * sre!).toFixed(1)).toBe('-0.7');
  });

  test('have the market fall by 1.49 % over the risk-free rate that day', async () => {
    const key = { factor_date: { factor: 'Mkt-RF', date: '2025-01-27' } };
    expect((await database().factorReturn.findUnique({ where: key }))?.value).toBe(-0.0149);
  });
});
