import type { Translator } from './translator';

/**
 * A text that arrives in English, from the database or the engine, in the reader's language: the message of that key
 * among the `received` ones, which English has only where the API's own text is no sentence for a page. The text itself
 * where there is none.
 */
export function received(
  t: Translator,
  key: string,
  text: string,
  values?: Record<string, string | number>,
): string {
  const message = `received.${key}` as 'received';
  return t.has(message as never) ? t(message as never, values as never) : text;
}
