import { describe, expect, test } from 'vitest';
import { DecimalEvidence, numberIn } from '@/lib/prices/csv/decimal-sign';

test.each([
  ['1234.5', '.', 1234.5],
  ['1,234.56', '.', 1234.56],
  ['1,234,567', '.', 1_234_567],
  ['$118.42', '.', 118.42],
  ['-0.5', '.', -0.5],
  ['1e3', '.', 1000],
  ['1234,5', ',', 1234.5],
  ['1.234,56', ',', 1234.56],
  ['1 234,56', ',', 1234.56],
  ['1’234,5', ',', 1234.5],
  ['118,42 €', ',', 118.42],
] as const)('"%s" with the decimal sign "%s" is %d', (text, sign, value) => {
  expect(numberIn(text, sign)).toBe(value);
});

test.each([
  ['1.234,56', '.'],
  ['1,23,456.0', '.'],
  ['0,123', '.'],
  ['1,234.56', ','],
  ['12345.678', ','],
  ['1.2.3', '.'],
  ['abc', '.'],
  ['', '.'],
] as const)('"%s" is no number with the decimal sign "%s"', (text, sign) => {
  expect(numberIn(text, sign)).toBeUndefined();
});

describe('the sign told from a file', () => {
  const resultOf = (...numbers: string[]) => {
    const evidence = new DecimalEvidence();
    for (const [index, number] of numbers.entries()) evidence.add(number, index + 2);
    return evidence.result();
  };

  test('is proven by one number that can be read in one way only', () => {
    expect(resultOf('1,234', '58.25')).toEqual({ sign: '.' });
    expect(resultOf('1.234', '58,25')).toEqual({ sign: ',' });
    expect(resultOf('1.234,5')).toEqual({ sign: ',' });
    expect(resultOf('0,123')).toEqual({ sign: ',' });
  });

  test('is left open where every number may be thousands or decimals, naming the first', () => {
    expect(resultOf('100', '1,234', '2,345')).toEqual({ unclear: { line: 3, text: '1,234' } });
  });

  test('is contradicted by the lines that prove both', () => {
    expect(resultOf('58.25', '100', '58,25')).toEqual({ contradiction: [2, 4] });
  });

  test('does not matter where no number has one', () => {
    expect(resultOf('100', '101')).toEqual({ sign: '.' });
  });
});
