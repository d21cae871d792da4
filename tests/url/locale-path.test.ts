import { expect, test } from 'vitest';
import { alternatesOf, localeOf, localePath, withoutLocale } from '@/lib/url/locale-path';

test('English has no prefix and Arabic has one', () => {
  expect(localePath('en', '/events/a?tickers=NVDA')).toBe('/events/a?tickers=NVDA');
  expect(localePath('ar', '/events/a?tickers=NVDA')).toBe('/ar/events/a?tickers=NVDA');
  expect(localePath('ar', '/')).toBe('/ar');
});

test('a path changes its language whichever it had', () => {
  expect(localePath('en', '/ar/events/a#ranking')).toBe('/events/a#ranking');
  expect(localePath('ar', '/ar?x=1')).toBe('/ar/?x=1');
  expect(localePath('en', '/ar')).toBe('/');
});

test('a path that only begins like a language is left alone', () => {
  expect(localeOf('/arrows')).toBe('en');
  expect(withoutLocale('/arrows')).toBe('/arrows');
  expect(localeOf('/ar/events/a')).toBe('ar');
});

test('a page names itself and the same page in every language', () => {
  expect(alternatesOf('ar', '/coverage')).toEqual({
    canonical: '/ar/coverage',
    languages: { en: '/coverage', ar: '/ar/coverage', 'x-default': '/coverage' },
  });
});
