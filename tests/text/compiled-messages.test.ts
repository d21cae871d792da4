import { _createCache, _createIntlFormatters } from 'use-intl/core';
import inFull from 'use-intl/format-message';
import compiledOnly from 'use-intl/format-message/format-only';
import { expect, test } from 'vitest';
import compileMessages from '@/lib/text/compile-messages.mjs';
import { LOCALES } from '@/lib/text/locale';
import { messagesOf } from '@/lib/text/translator';
import { argumentsOf, messagesByKey } from '../support/message-keys';

const cache = _createCache();
const formatters = _createIntlFormatters(cache);

/** A catalogue as the build has it: compiled, and read back. */
function builtMessagesOf(locale: (typeof LOCALES)[number]) {
  const built = compileMessages(JSON.stringify(messagesOf(locale)));
  return JSON.parse(built.replace(/^export default (.*);$/s, '$1'));
}

const at = (messages: Record<string, unknown>, key: string) =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], messages);

test.each(LOCALES)('every message of %s reads the same compiled as parsed, for few and many', (locale) => {
  const built = builtMessagesOf(locale);
  const options = { cache, formatters, locale, timeZone: 'UTC' };
  const differing = [...messagesByKey(messagesOf(locale))].filter(([key, message]) =>
    [0, 1, 2, 3, 11, 100].some((count) => {
      const values = Object.fromEntries([...argumentsOf(message)].map((name) => [name, count]));
      const compiled = compiledOnly(key, at(built, key) as string, values, options);
      return String(compiled) !== String(inFull(key, message, values, options));
    }),
  );
  expect(differing).toEqual([]);
});
