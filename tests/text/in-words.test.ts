import { expect, test } from 'vitest';
import { eventInWords } from '@/lib/text/in-words';
import { translatorOf } from '@/lib/text/translator';
import { bundledEvents } from '../support/bundled-study';

const WORDS = ['title', 'description', 'dayZeroRule', 'citation'] as const;

test.each(bundledEvents())('an Arabic page tells everything of $slug in Arabic, its source too', (event) => {
  const told = eventInWords(translatorOf('ar'), event);
  for (const field of WORDS) expect(told[field], field).toMatch(/\p{Script=Arabic}/u);
});

test('an event of a reader’s own stays in the words it was entered with', () => {
  const [event] = bundledEvents();
  const own = { ...event!, slug: 'own', citation: 'A newspaper, 3 March 2025.' };
  expect(eventInWords(translatorOf('ar'), own)).toEqual(own);
});
