import { expect, test } from 'vitest';
import { wrapText } from '@/lib/downloads/svg/wrap-text';

const perCharacter = (line: string) => line.length * 10;

test('lines break between words, as late as they fit', () => {
  expect(wrapText('one two three four', 90, perCharacter)).toEqual(['one two', 'three', 'four']);
  expect(wrapText('one two three four', 1000, perCharacter)).toEqual(['one two three four']);
});

test('a word that is too long has a line of its own, and white space makes no empty line', () => {
  expect(wrapText('  a  extraordinarily b ', 60, perCharacter)).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrapText('   ', 60, perCharacter)).toEqual([]);
});

test('a non-breaking space keeps a number with its sign', () => {
  expect(wrapText('days −1\u00a0to\u00a0+1 only', 90, perCharacter)).toEqual([
    'days',
    '−1\u00a0to\u00a0+1',
    'only',
  ]);
});

test('a part set apart from the direction of its text stays so on every line it is broken over', () => {
  const isolated = 'say \u2068one two three\u2069 end';
  expect(wrapText(isolated, 90, perCharacter)).toEqual([
    'say \u2068one\u2069',
    '\u2068two\u2069',
    '\u2068three\u2069',
    'end',
  ]);
});
