import { describe, expect, test } from 'vitest';
import { parsePriceCsv } from '@/lib/prices/price-csv';

const HEADER = 'date,close,adj_close,volume';
const parse = (...lines: string[]) => parsePriceCsv([HEADER, ...lines, ''].join('\n'), 'AAA.csv');

test('a row is a day’s close, adjusted close and volume', () => {
  expect(parse('2025-01-24,142.62,142.4073,234657600', '2025-01-27,118.42,118.2434,0')).toEqual([
    { date: '2025-01-24', close: 142.62, adjustedClose: 142.4073, volume: 234_657_600 },
    { date: '2025-01-27', close: 118.42, adjustedClose: 118.2434, volume: 0 },
  ]);
});

test('lines may end as Windows ends them, and the last line may be without an end', () => {
  expect(parsePriceCsv(`${HEADER}\r\n2025-01-24,1,1,1\r\n`, 'AAA.csv')).toHaveLength(1);
  expect(parsePriceCsv(`${HEADER}\n2025-01-24,1,1,1`, 'AAA.csv')).toHaveLength(1);
});

describe('a malformed file is refused by file and line:', () => {
  const good = '2025-01-24,1,1,1';
  test.each([
    ['too few cells', '2025-01-27,1,1', 'AAA.csv:3: expected 4 cells, found 3'],
    ['too many cells', '2025-01-27,1,1,1,1', 'AAA.csv:3: expected 4 cells, found 5'],
    ['an empty line', '', 'AAA.csv:3: expected 4 cells, found 0'],
    ['another date form', '27.01.2025,1,1,1', 'AAA.csv:3: expected a date YYYY-MM-DD, found "27.01.2025"'],
    ['no such day', '2025-02-29,1,1,1', 'AAA.csv:3: expected a date YYYY-MM-DD, found "2025-02-29"'],
    ['the same day twice', good, 'AAA.csv:3: expected a date after 2025-01-24, found 2025-01-24'],
    [
      'a day out of order',
      '2025-01-23,1,1,1',
      'AAA.csv:3: expected a date after 2025-01-24, found 2025-01-23',
    ],
    ['a price of zero', '2025-01-27,0,1,1', 'AAA.csv:3: expected a price above zero as close, found "0"'],
    ['no adjusted close', '2025-01-27,1,,1', 'AAA.csv:3: expected a price above zero as adj_close, found ""'],
    ['a word', '2025-01-27,1,1,n/a', 'AAA.csv:3: expected a number of shares as volume, found "n/a"'],
    ['a power of ten', '2025-01-27,1e2,1,1', 'AAA.csv:3: expected a price above zero as close, found "1e2"'],
  ])('%s', (_case, line, message) => {
    expect(() => parse(good, line)).toThrow(message);
  });

  test('another header', () => {
    expect(() => parsePriceCsv('date,open,close,volume\n', 'AAA.csv')).toThrow(
      'AAA.csv:2: expected at least',
    );
    expect(() => parsePriceCsv(`date,close,volume\n2025-01-24,1,1`, 'AAA.csv')).toThrow(
      'AAA.csv:1: expected the header date,close,adj_close,volume',
    );
    expect(() => parsePriceCsv('', 'AAA.csv')).toThrow('AAA.csv:1: expected a header that begins with date');
  });

  test('no rows', () => {
    expect(() => parse()).toThrow('AAA.csv:2: expected at least one row');
  });
});
