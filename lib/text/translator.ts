import { createTranslator } from 'use-intl/core';
import type { Locale } from './locale';
import { ar } from './messages/ar';
import { en } from './messages/en';

const CATALOGUES = { en, ar };

/** A function from message key and values to the sentence in a language, for server and tests. */
export function translatorOf(locale: Locale) {
  return createTranslator({ locale, messages: CATALOGUES[locale] as typeof en, timeZone: 'UTC' });
}

export type Translator = ReturnType<typeof translatorOf>;
