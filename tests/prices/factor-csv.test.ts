import { expect, test } from 'vitest';
import { parseFactorCsv } from '@/lib/prices/factor-csv';

const parse = (text: string) => parseFactorCsv(text, 'factors.csv');

test('percent become fractions with no digit lost', () => {
  // 0.07 / 100 is 0.0007000000000000001 in floating point.
  expect(parse('date,Mkt-RF,RF\n2025-01-27,-1.49,0.07\n')).toEqual([
    { factor: 'Mkt-RF', date: '2025-01-27', value: -0.0149 },
    { factor: 'RF', date: '2025-01-27', value: 0.0007 },
  ]);
});

test('an empty cell is a missing return', () => {
  expect(parse('date,Mkt-RF,Mom\n2025-01-27,1,\n')).toEqual([
    { factor: 'Mkt-RF', date: '2025-01-27', value: 0.01 },
  ]);
});

test('an unknown factor and a word are refused by file and line', () => {
  expect(() => parse('date,Mkt-RF,Size\n2025-01-27,1,1\n')).toThrow(
    /^factors\.csv:1: expected factors among .*"Size"/,
  );
  expect(() => parse('date,SMB\n2025-01-27,.5\n')).toThrow(
    'factors.csv:2: expected a percentage as SMB, found ".5"',
  );
});
