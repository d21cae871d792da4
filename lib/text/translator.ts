import { createTranslator } from 'use-intl/core';
import type { Digits } from './digits';
import type { BrowserMessages, Locale, Messages } from './locale';
import { ar } from './messages/ar';
import { en } from './messages/en';
import { forReader } from './reading';

const CATALOGUES: Record<Locale, Messages> = { en, ar };

/** Every message of a language. */
export function messagesOf(locale: Locale): Messages {
  return CATALOGUES[locale];
}

/**
 * The messages that components in the browser read. Those of pages that the server alone writes out would make every
 * page larger.
 */
export function browserMessagesOf(locale: Locale): BrowserMessages {
  const { apiReference, coverage, data, methodology, ...messages } = messagesOf(locale);
  return messages;
}

/** A function from message key and values to the sentence in a language, for server and tests. */
export function translatorOf(locale: Locale, digits: Digits = 'latn') {
  const messages = messagesOf(locale) as typeof en;
  return forReader(createTranslator({ locale, messages, timeZone: 'UTC' }), { locale, digits });
}

export type Translator = ReturnType<typeof translatorOf>;
