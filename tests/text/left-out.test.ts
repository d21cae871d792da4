import { expect, test } from 'vitest';
import { leftOut } from '@/lib/text/left-out';
import { translatorOf } from '@/lib/text/translator';
import { bundledStudy } from '../support/bundled-study';

const en = translatorOf('en');

test('nothing is said where every stock and every day is shown', () => {
  expect(leftOut(en, bundledStudy())).toBeNull();
});

/* The bundled prices end on 14 March 2025, 33 trading days after 27 January (Presidents' Day was closed). */
test('a window beyond the stored prices says where they end', () => {
  expect(leftOut(en, bundledStudy({ window: '-10,100' }))).toBe(
    'The stored prices end on day +33 (14 March 2025): days up to +100 have none.',
  );
});
