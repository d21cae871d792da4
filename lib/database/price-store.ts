import type { z } from 'zod';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { database, reader } from './client';
import type { storedCloseSchema } from './stored-schemas';

/** First and last day that are read, both included; `YYYY-MM-DD`. */
export type DaySpan = { from: string; to: string };

/** Before and after every day. */
export const WHOLE_HISTORY: DaySpan = { from: '0000', to: '9999' };

/**
 * The histories of the given tickers in ascending date order, whole or within a span: adjusted closes, and volumes in
 * shares, NaN where the source gave none. A ticker without prices there has no entry.
 */
export async function loadPriceSeries(
  tickers: readonly string[],
  span: DaySpan = WHOLE_HISTORY,
): Promise<Map<string, PriceSeries>> {
  // The driver itself: the client takes tens of milliseconds for what a study reads, the driver one or two.
  const histories = await Promise.all(
    tickers.map(async (ticker) => [ticker, seriesOf(await daysOf(ticker, span))] as const),
  );
  return new Map(histories.filter(([, { dates }]) => dates.length > 0));
}

/**
 * The span of a security's days from `before` of them ahead of a day to `after` of them past it, or its whole history
 * where it has no price on that day.
 */
export async function tradingSpan(
  ticker: string,
  day: string,
  { before, after }: { before: number; after: number },
): Promise<DaySpan> {
  const dayAway = async (relation: '<=' | '>=', order: 'DESC' | 'ASC', count: number) => {
    const [row] = await reader().rows<{ date: string }>(
      `SELECT "date" FROM "DailyPrice" WHERE "securityTicker" = ? AND "date" ${relation} ?
        ORDER BY "date" ${order} LIMIT 1 OFFSET ?`,
      [ticker, day, count],
    );
    return row?.date;
  };
  const [sameDay, from, to] = await Promise.all([
    dayAway('>=', 'ASC', 0),
    dayAway('<=', 'DESC', before),
    dayAway('>=', 'ASC', after),
  ]);
  if (sameDay !== day) return WHOLE_HISTORY;
  return { from: from ?? WHOLE_HISTORY.from, to: to ?? WHOLE_HISTORY.to };
}

type StoredDay = readonly [date: string, adjustedClose: number, volume: number | null];

function daysOf(ticker: string, { from, to }: DaySpan): Promise<StoredDay[]> {
  return reader().arrays(
    `SELECT "date", "adjustedClose", "volume" FROM "DailyPrice"
      WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ? ORDER BY "date"`,
    [ticker, from, to],
  );
}

function seriesOf(days: readonly StoredDay[]): PriceSeries {
  return {
    dates: days.map(([date]) => date),
    prices: Float64Array.from(days, ([, adjustedClose]) => adjustedClose),
    volumes: Float64Array.from(days, ([, , volume]) => volume ?? Number.NaN),
  };
}

/** The closes of one security in ascending date order, adjusted for splits but not for dividends. */
export async function listCloses(ticker: string): Promise<StoredClose[]> {
  return database().dailyPrice.findMany({
    where: { securityTicker: ticker },
    orderBy: { date: 'asc' },
    select: { date: true, close: true },
  });
}

export type StoredClose = z.output<typeof storedCloseSchema>;
