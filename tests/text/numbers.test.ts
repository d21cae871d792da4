import { expect, test } from 'vitest';
import { formatDate } from '@/lib/text/dates';
import { formatNumber, formatPercent, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { translatorOf } from '@/lib/text/translator';

const en = translatorOf('en');

test.each([
  [formatNumber(-1.005, 1), '\u22121.0'],
  [formatNumber(-0.0001, 2), '0.00'],
  [formatNumber(null, 2), '–'],
  [formatPercent(-0.1697, 2), '\u221216.97%'],
  [formatSignedPercent(0.0435, 1), '+4.3%'],
  [formatSignedPercent(0.00001, 1), '0.0%'],
  [formatPValue(0.0504), '0.050'],
  [formatPValue(0.00432), '0.0043'],
  [formatPValue(8.41e-20), '8×10⁻²⁰'],
])('numbers are written for a reader: %s', (shown, expected) => {
  expect(shown).toBe(expected);
});

test('a trading date is the same day in every time zone', () => {
  const zone = process.env.TZ;
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    process.env.TZ = TZ;
    expect(formatDate(en, '2025-01-27')).toBe('27 January 2025');
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
