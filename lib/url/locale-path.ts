import { LOCALES, type Locale } from '@/lib/text/locale';

/** The language whose pages have no prefix. */
const DEFAULT_LOCALE: Locale = 'en';

/** The cookie in which the reader's choice of language is kept. */
export const LOCALE_COOKIE = 'locale';

/** The language of a path by its prefix. */
export function localeOf(path: string): Locale {
  const prefix = path.split(/[/?#]/)[1];
  return LOCALES.find((locale) => locale === prefix) ?? DEFAULT_LOCALE;
}

/** A path without its language prefix, "/" at least. */
export function withoutLocale(path: string): string {
  const [, first] = path.split(/[/?#]/);
  if (!LOCALES.some((locale) => locale === first)) return path;
  const rest = path.slice(1 + first!.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** A path of the site in a language: English has no prefix. Takes a path with or without one. */
export function localePath(locale: Locale, path: string): string {
  const bare = withoutLocale(path);
  if (locale === DEFAULT_LOCALE) return bare;
  return bare === '/' ? `/${locale}` : `/${locale}${bare}`;
}

/** A page's own address and those of its other languages, as its metadata names them; `path` bears no language. */
export function alternatesOf(locale: Locale, path: string) {
  const languages = Object.fromEntries(LOCALES.map((known) => [known, localePath(known, path)]));
  return { canonical: localePath(locale, path), languages: { ...languages, 'x-default': path } };
}
