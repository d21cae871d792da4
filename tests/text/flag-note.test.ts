import { expect, test } from 'vitest';
import { flagNote } from '@/lib/text/flag-note';
import { translatorOf } from '@/lib/text/translator';

const SEAM =
  'one import ends here and another begins, with adjusted closes of another level: import the whole history at once, unless a dividend fell on this day';
// As the tests of the imports hold them to be stored.
const STORED = [
  ['the close jumps like a 2:1 split that only the adjusted close is adjusted for', '2:1'],
  ['close and adjusted close both jump like an unadjusted 10:1 split', '10:1'],
  ['one of 5 days running with the same close', '5'],
  ['not a trading day of SPY', 'SPY'],
  ['a weekend', ''],
  [SEAM, ''],
] as const;

test.each(STORED)('“%s” stands in English as it was stored, and in Arabic in Arabic', (note, fact) => {
  expect(flagNote(translatorOf('en'), note)).toBe(note);
  const arabic = flagNote(translatorOf('ar'), note)!;
  expect(arabic).toContain(fact);
  expect(arabic.replace(fact, '')).not.toMatch(/[A-Za-z]/);
});

test('a note that no import writes is not guessed at', () => {
  expect(flagNote(translatorOf('ar'), 'looked odd to the clerk')).toBeNull();
});
