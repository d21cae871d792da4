import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDays } from '@/lib/prices/door/check-days';
import { incomingDay as day } from '../../support/incoming-day';

test('what cannot be right is rejected with its line and reason', () => {
  const { accepted, rejected } = checkDays([
    day(2, '2025-01-27', 0),
    day(3, '2025-01-28', -5),
    day(4, '2025-01-29', null),
    day(5, '2025-01-30', 10, { high: 9, low: 11 }),
    day(6, '2025-01-31', 10, { adjustedClose: 0 }),
    day(7, '2025-02-03', 10, { volume: -1 }),
    day(8, '2025-02-30', 10),
    day(9, '2025-02-04', Number.NaN),
  ]);
  expect(accepted).toEqual([]);
  expect(rejected).toEqual([
    { line: 2, reason: 'expected a close above zero on 2025-01-27, found 0' },
    { line: 3, reason: 'expected a close above zero on 2025-01-28, found -5' },
    { line: 4, reason: 'no close on 2025-01-29' },
    { line: 5, reason: 'high 9 is below low 11 on 2025-01-30' },
    { line: 6, reason: 'expected an adjusted close above zero on 2025-01-31, found 0' },
    { line: 7, reason: 'expected a volume of zero or more on 2025-02-03, found -1' },
    { line: 8, reason: 'expected a day of the calendar, found "2025-02-30"' },
    { line: 9, reason: 'expected a close above zero on 2025-02-04, found NaN' },
  ]);
});

test('a day given twice with the same figures is kept once, with different ones not at all', () => {
  const { accepted, rejected } = checkDays([
    day(2, '2025-01-27', 10),
    day(3, '2025-01-28', 11),
    day(4, '2025-01-27', 10),
    day(5, '2025-01-28', 12),
  ]);
  expect(accepted.map(({ date }) => date)).toEqual(['2025-01-27']);
  expect(rejected).toEqual([
    { line: 3, reason: '2025-01-28: another price than line 5' },
    { line: 4, reason: '2025-01-27: repeats line 2' },
    { line: 5, reason: '2025-01-28: another price than line 3' },
  ]);
});

test('days out of order are put in order and counted; what a row leaves out stays open', () => {
  const { accepted, unordered } = checkDays([
    day(2, '2025-01-28', 11),
    day(3, '2025-01-27', 10, { adjustedClose: 9.5, volume: 7 }),
    day(4, '2025-01-29', 12),
  ]);
  expect(unordered).toBe(1);
  expect(accepted).toEqual([
    { date: '2025-01-27', close: 10, adjustedClose: 9.5, volume: 7 },
    { date: '2025-01-28', close: 11, adjustedClose: null, volume: null },
    { date: '2025-01-29', close: 12, adjustedClose: null, volume: null },
  ]);
});

test('whatever comes, every row is accepted or rejected once, and what is accepted ascends', () => {
  const anyDay = fc.record({
    close: fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 3 })),
    date: fc.integer({ min: 1, max: 9 }).map((number) => `2025-01-0${number}`),
  });
  fc.assert(
    fc.property(fc.array(anyDay), (days) => {
      const { accepted, rejected } = checkDays(days.map(({ date, close }, index) => day(index, date, close)));
      expect(accepted.length + rejected.length).toBe(days.length);
      expect(new Set(rejected.map(({ line }) => line)).size).toBe(rejected.length);
      const dates = accepted.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
    }),
  );
});
