import { expect, test } from 'vitest';
import { formatDate } from '@/lib/text/dates';
import { inDigits, windowInDigits } from '@/lib/text/digits';
import { translatorOf } from '@/lib/text/translator';

test('numbers are written in Arabic-Indic digits with their own separators and percent sign', () => {
  expect(inDigits('\u221216.97% of 1,000', 'arab')).toBe('\u2212١٦٫٩٧٪ of ١٬٠٠٠');
  expect(inDigits('p = 0.0002', 'arab')).toBe('p = ٠٫٠٠٠٢');
  expect(inDigits('1\u2013 3, 7', 'arab')).toBe('١\u2013 ٣, ٧');
});

test('a power of ten stays before its exponent', () => {
  expect(inDigits('3×10⁻⁷', 'arab').replaceAll('\u200e', '')).toBe('٣×١٠⁻⁷');
  expect(inDigits('3×10⁻⁷', 'arab')).toMatch(/٣\u200e×\u200e١٠\u200e/);
});

test('the digits of names stay as the names have them', () => {
  expect(inDigits('DeepSeek-V3, R1, J1, S&P\u00a0500', 'arab')).toBe('DeepSeek-V3, R1, J1, S&P\u00a0500');
});

test('a translator writes every number of a sentence in its reader’s digits, also its plurals', () => {
  const count = (digits: 'latn' | 'arab') =>
    translatorOf('ar', digits)('studyPage.settings.count', { count: 16 });
  expect(count('latn')).toBe('16 سهمًا مختارًا');
  expect(count('arab')).toBe('١٦ سهمًا مختارًا');
});

test('a date is written in the reader’s language and digits', () => {
  expect(formatDate({ locale: 'ar', digits: 'latn' }, '2025-01-27', 'full')).toBe('الاثنين 27 يناير 2025');
  expect(formatDate({ locale: 'ar', digits: 'arab' }, '2025-01-27')).toBe('٢٧ يناير ٢٠٢٥');
});

test('a window in Arabic-Indic digits has an Arabic comma, and its days in their order', () => {
  expect(windowInDigits('CAR [\u22125, 3]', 'arab')).toBe('CAR [\u2212٥،\u200e ٣]');
  expect(windowInDigits('CAR [\u22125, 3]', 'latn')).toBe('CAR [\u22125, 3]');
});
