import { expect, test } from 'vitest';
import { flagDays } from '@/lib/prices/door/flag-days';
import type { PriceRow } from '@/lib/prices/price-csv';

/** Weekdays from Monday 6 January 2025 on, with small alternating moves round each level. */
function rowsOf(levels: readonly { close: number; adjustedClose: number }[]): PriceRow[] {
  return levels.map((level, index) => {
    const date = new Date(Date.UTC(2025, 0, 6 + index + 2 * Math.floor(index / 5)))
      .toISOString()
      .slice(0, 10);
    const wobble = 1 + (index % 2) / 100;
    return { date, close: level.close * wobble, adjustedClose: level.adjustedClose * wobble, volume: 1 };
  });
}

const levels = (days: number, close: number, adjustedClose: number) =>
  Array.from({ length: days }, () => ({ close, adjustedClose }));

test('a close that halves while the adjusted close goes on is a split that only the latter knows', () => {
  const flags = flagDays(rowsOf([...levels(10, 100, 50), ...levels(10, 50, 50)]), null);
  expect(flags).toEqual([
    {
      date: '2025-01-20',
      kind: 'split-jump',
      note: 'the close jumps like a 2:1 split that only the adjusted close is adjusted for',
    },
  ]);
});

test('both falling to a tenth is a split that nobody adjusted for', () => {
  const flags = flagDays(rowsOf([...levels(10, 100, 90), ...levels(10, 10, 9)]), null);
  expect(flags).toEqual([
    {
      date: '2025-01-20',
      kind: 'split-jump',
      note: 'close and adjusted close both jump like an unadjusted 10:1 split',
    },
  ]);
});

test('a fall that no split explains is no split', () => {
  expect(flagDays(rowsOf([...levels(10, 100, 100), ...levels(10, 43, 43)]), null)).toEqual([]);
});

test('five days running at one close are flagged from the second on, four are not', () => {
  const rows = (days: number) => [
    ...Array.from({ length: days }, (_, index) => ({
      date: `2025-01-0${index + 6}`.slice(0, 10),
      close: 7,
      adjustedClose: 7,
      volume: 0,
    })),
  ];
  expect(flagDays(rows(4), null)).toEqual([]);
  expect(
    flagDays(rows(4).concat({ date: '2025-01-13', close: 7, adjustedClose: 7, volume: 0 }), null),
  ).toEqual(
    ['2025-01-07', '2025-01-08', '2025-01-09', '2025-01-13'].map((date) => ({
      date,
      kind: 'stale-price',
      note: 'one of 5 days running with the same close',
    })),
  );
});

test('a day that the benchmark did not trade is flagged; beyond the benchmark only weekends are', () => {
  const row = (date: string, close: number) => ({ date, close, adjustedClose: close, volume: 1 });
  const exchange = {
    ticker: 'SPY',
    days: new Set(['2025-01-08', '2025-01-10']),
    first: '2025-01-08',
    last: '2025-01-10',
  };
  // 9 January 2025 was a day of mourning; 11 January a Saturday.
  const rows = [row('2025-01-08', 10), row('2025-01-09', 11), row('2025-01-10', 10), row('2025-01-11', 11)];
  expect(flagDays(rows, exchange)).toEqual([
    { date: '2025-01-09', kind: 'closed-day', note: 'not a trading day of SPY' },
    { date: '2025-01-11', kind: 'closed-day', note: 'a weekend' },
  ]);
});
