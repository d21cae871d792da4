import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { after } from 'next/server';
import { markupProps, type SentProps } from './markup-props';

/**
 * Sends props to an island. What goes to the browser with Next's own description of a page is a script that it must run
 * before anything else, so the props of a whole page go with the markup instead, where they wait unread until the reader
 * first acts. A page that is asked for from another page comes without markup.
 */
export async function sendProps<Props extends object>(props: Props): Promise<SentProps<Props>> {
  if ((await headers()).get('sec-fetch-dest') === 'empty') return { here: props };
  const key = randomUUID();
  markupProps().set(key, props);
  after(() => {
    markupProps().delete(key);
  });
  return { inMarkup: key };
}
