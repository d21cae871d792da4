import type {} from 'use-intl';
import type { en } from './messages/en';

export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

type SameKeys<Catalogue> = {
  [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : SameKeys<Catalogue[Key]>;
};

/** The shape of a message catalogue: that of the English one. */
export type Messages = SameKeys<typeof en>;

/** The part of the catalogue that is sent to the browser. */
export type BrowserMessages = Omit<Messages, 'apiReference' | 'coverage' | 'data' | 'methodology'>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}

/** Which way a language is read. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
