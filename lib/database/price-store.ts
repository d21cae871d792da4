import type { z } from 'zod';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { database } from './client';
import { reader } from './sqlite';
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
  const days = reader()
    .prepare<[string, string, string], [string, number, number | null]>(
      `SELECT "date", "adjustedClose", "volume" FROM "DailyPrice"
        WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ? ORDER BY "date"`,
    )
    .raw();
  const histories = tickers.map(
    (ticker) => [ticker, seriesOf(days.all(ticker, span.from, span.to))] as const,
  );
  return new Map(histories.filter(([, { dates }]) => dates.length > 0));
}

/**
 * The span of a security's days from `before` of them ahead of a day to `after` of them past it, or its whole history
 * where it has no price on that day.
 */
export function tradingSpan(
  ticker: string,
  day: string,
  { before, after }: { before: number; after: number },
): DaySpan {
  const dayAway = (relation: '<=' | '>=', order: 'DESC' | 'ASC', count: number) =>
    reader()
      .prepare<[string, string, number], string>(
        `SELECT "date" FROM "DailyPrice" WHERE "securityTicker" = ? AND "date" ${relation} ?
          ORDER BY "date" ${order} LIMIT 1 OFFSET ?`,
      )
      .pluck()
      .get(ticker, day, count);
  if (dayAway('>=', 'ASC', 0) !== day) return WHOLE_HISTORY;
  return {
    from: dayAway('<=', 'DESC', before) ?? WHOLE_HISTORY.from,
    to: dayAway('>=', 'ASC', after) ?? WHOLE_HISTORY.to,
  };
}

function seriesOf(
  days: readonly [date: string, adjustedClose: number, volume: number | null][],
): PriceSeries {
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
