import type { PriceSeries } from '@/lib/event-study/study-input';
import { database } from './client';

/**
 * The whole histories of the given tickers in ascending date order: adjusted closes and volumes in shares. A
 * ticker that is not stored has no entry.
 */
export async function loadPriceSeries(tickers: readonly string[]): Promise<Map<string, PriceSeries>> {
  const histories = await Promise.all(
    tickers.map(async (ticker) => [ticker, await loadHistory(ticker)] as const),
  );
  return new Map(histories.filter(([, { dates }]) => dates.length > 0));
}

async function loadHistory(ticker: string): Promise<PriceSeries> {
  const days = await database().dailyPrice.findMany({
    where: { securityTicker: ticker },
    orderBy: { date: 'asc' },
    select: { date: true, adjustedClose: true, volume: true },
  });
  return {
    dates: days.map((day) => day.date),
    prices: Float64Array.from(days, (day) => day.adjustedClose),
    volumes: Float64Array.from(days, (day) => day.volume),
  };
}

/** The closes of one security in ascending date order, adjusted for splits but not for dividends. */
export async function listCloses(ticker: string) {
  return database().dailyPrice.findMany({
    where: { securityTicker: ticker },
    orderBy: { date: 'asc' },
    select: { date: true, close: true },
  });
}

export type StoredClose = Awaited<ReturnType<typeof listCloses>>[number];
