import { expect, test } from 'vitest';
import { contentDisposition } from '@/lib/downloads/content-disposition';

test('a plain name is quoted', () => {
  expect(contentDisposition('study_-10to10.csv')).toBe('attachment; filename="study_-10to10.csv"');
});

/* The euro sign is the example of RFC 6266, section 5. */
test('a name beyond ASCII is given percent-encoded after a plain one', () => {
  expect(contentDisposition('€ rates.csv')).toBe(
    `attachment; filename="_ rates.csv"; filename*=UTF-8''%E2%82%AC%20rates.csv`,
  );
  expect(contentDisposition('دراسة.csv')).toBe(
    `attachment; filename="_____.csv"; filename*=UTF-8''%D8%AF%D8%B1%D8%A7%D8%B3%D8%A9.csv`,
  );
});

test('nothing in a name ends the header or the quotes', () => {
  expect(contentDisposition('a"b\\c\r\nd%e\'f.csv')).toBe(
    `attachment; filename="a_b_c__d_e'f.csv"; filename*=UTF-8''a%22b%5Cc%0D%0Ad%25e%27f.csv`,
  );
});
