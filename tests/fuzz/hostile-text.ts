import fc from 'fast-check';

/** Words that have broken programs: names of an object's own parts, formulas, markup, edges of numbers and of text. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '٣٤',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '-0',
  '+5',
  '1e309',
  '1e-320',
  '-1e308',
  '0x10',
  '1_000',
  'NaN',
  'NA',
  'Infinity',
  'null',
  'undefined',
  '9007199254740993',
  '99999',
  '-99999',
  '../../etc/passwd',
  '%00',
  '%',
  '\r\n',
  '\n',
  ';',
  ',',
  '"',
  '""',
  '\'; DROP TABLE "Event"; --',
  '<script>alert(1)</script>',
  '0000-00-00',
  '2025-02-30',
  '9999-12-31',
  '31.12.9999',
  'A'.repeat(5000),
  ','.repeat(2000),
  '1,'.repeat(500),
] as const;

/** A word that nobody meant. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.double().map(String),
  fc.integer().map(String),
);

type Edit = { at: number; taken: number; put: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.constantFrom(0, 0, 1, 1, 2, 5, 40),
  put: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', ',', ';', '"', '-', '.', '0', '9', '\n', '\t', ' ') },
    { weight: 1, arbitrary: nasty },
  ),
});

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, { at, taken, put }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + taken);
  }, text);
}

/** A valid text, left as it is or with a few places changed: what gets deeper into a reader than noise does. */
export function almost(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(valid, fc.array(edit, { maxLength: 3 })).map(([text, edits]) => edited(text, edits));
}
