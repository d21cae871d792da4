import { expect, test } from 'vitest';
import { forPage } from '@/lib/server/page-study';

test('a page is sent eight digits of a number, wherever it stands, and words and gaps as they are', () => {
  const data = { car: -0.13230450656219309, days: [{ p: 1.29439530448e-7, reason: 'none', t: null }] };
  expect(forPage(data)).toEqual({ car: -0.13230451, days: [{ p: 1.2943953e-7, reason: 'none', t: null }] });
});
