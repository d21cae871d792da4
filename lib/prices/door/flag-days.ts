import {
  SMALLEST_JUMP,
  splitBehind,
  UNUSUAL_MOVES,
  usualMove,
} from '@/lib/event-study/data-quality/split-jumps';
import { STALE_DAYS } from '@/lib/event-study/data-quality/stale-prices';
import { dailyReturns } from '@/lib/event-study/returns';
import type { PriceRow } from '../price-csv';

/** A stored day that looks wrong and is kept. */
export type Flag = {
  date: string;
  kind: 'split-jump' | 'closed-day' | 'stale-price' | 'adjustment-seam';
  note: string;
};

/** The exchange's days: those of the benchmark, from its first to its last stored one. */
export type ExchangeDays = { ticker: string; days: ReadonlySet<string>; first: string; last: string };

/** Jumps of the close like a split's, which the adjusted close either knows of or shares. */
function splitJumps(rows: readonly PriceRow[]): Flag[] {
  const closes = dailyReturns(
    Float64Array.from(rows, (row) => row.close),
    'simple',
  );
  const adjusted = dailyReturns(
    Float64Array.from(rows, (row) => row.adjustedClose),
    'simple',
  );
  let usual: number | undefined;
  return rows.flatMap(({ date }, day): Flag[] => {
    const jump = closes[day]!;
    if (!(Math.abs(jump) > SMALLEST_JUMP)) return [];
    usual ??= usualMove(adjusted);
    const move = adjusted[day]!;
    const known = Math.abs(move - jump) > SMALLEST_JUMP / 2;
    if (!known && Math.abs(jump) <= UNUSUAL_MOVES * usual) return [];
    // Without a tolerance for the firm's own moves: a fall by 28 % is news more often than a 3:2 split.
    const split = splitBehind(jump, known ? move : 0, 0);
    if (!split) return [];
    const note = known
      ? `the close jumps like a ${split} split that only the adjusted close is adjusted for`
      : `close and adjusted close both jump like an unadjusted ${split} split`;
    return [{ date, kind: 'split-jump', note }];
  });
}

function stalePrices(rows: readonly PriceRow[]): Flag[] {
  const flags: Flag[] = [];
  let start = 0;
  for (let day = 1; day <= rows.length; day += 1) {
    if (day < rows.length && rows[day]!.close === rows[start]!.close) continue;
    const length = day - start;
    if (length >= STALE_DAYS) {
      for (const { date } of rows.slice(start + 1, day)) {
        flags.push({ date, kind: 'stale-price', note: `one of ${length} days running with the same close` });
      }
    }
    start = day;
  }
  return flags;
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function closedDays(rows: readonly PriceRow[], exchange: ExchangeDays | null): Flag[] {
  return rows.flatMap(({ date }): Flag[] => {
    const covered = exchange !== null && date >= exchange.first && date <= exchange.last;
    const closed = covered ? !exchange.days.has(date) : isWeekend(date);
    if (!closed) return [];
    const note = covered ? `not a trading day of ${exchange.ticker}` : 'a weekend';
    return [{ date, kind: 'closed-day', note }];
  });
}

/**
 * What looks wrong in a security's stored days (ascending) without being impossible: it is kept and flagged. On
 * days that the exchange's calendar does not reach, only weekends are known to be closed.
 */
export function flagDays(rows: readonly PriceRow[], exchange: ExchangeDays | null): Flag[] {
  return [...splitJumps(rows), ...stalePrices(rows), ...closedDays(rows, exchange)];
}
