import { describe, expect, test } from 'vitest';
import { DateOrderEvidence, dayIn } from '@/lib/prices/csv/date-order';

describe('a day read in an order', () => {
  test.each([
    ['2025-01-27', 'ymd'],
    ['2025/1/27', 'ymd'],
    ['20250127', 'ymd'],
    ['2025-01-27T00:00:00Z', 'ymd'],
    ['2025-01-27 00:00:00', 'ymd'],
    ['27.01.2025', 'dmy'],
    ['27/1/2025', 'dmy'],
    ['27-Jan-2025', 'dmy'],
    ['01/27/2025', 'mdy'],
    ['Jan 27, 2025', 'mdy'],
    ['January 27 2025', 'mdy'],
  ] as const)('%s is 27 January 2025 as %s', (text, order) => {
    expect(dayIn(text, order)).toBe('2025-01-27');
  });

  test.each(['27/01/25', '2025-02-29', '31.04.2025', '2025-1', '27 Foo 2025', '', 'yesterday'])(
    '"%s" is no day in any order',
    (text) => {
      for (const order of ['ymd', 'dmy', 'mdy'] as const) expect(dayIn(text, order)).toBeUndefined();
    },
  );
});

describe('the order told from a file', () => {
  const ordersOf = (...days: string[]) => {
    const evidence = new DateOrderEvidence();
    for (const [index, day] of days.entries()) evidence.add(day, index + 2);
    return evidence.orders();
  };

  test('is open while every day can be read both ways, and settled by one that cannot', () => {
    expect(ordersOf('03/04/2025', '05/06/2025')).toEqual(['dmy', 'mdy']);
    expect(ordersOf('03/04/2025', '13/04/2025')).toEqual(['dmy']);
    expect(ordersOf('03/04/2025', '04/13/2025')).toEqual(['mdy']);
  });

  test('is none where two days contradict each other', () => {
    expect(ordersOf('13/04/2025', '04/13/2025')).toEqual([]);
    expect(ordersOf('2025-04-13', '13.04.2025')).toEqual([]);
  });

  test('is not disturbed by a cell that is no day at all', () => {
    expect(ordersOf('n/a', '13/04/2025')).toEqual(['dmy']);
  });
});
