import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { startServer } from './running-server';

const DATABASE_URL = await freshDatabase();

/** Ends a style, a script, an attribute, a comment and a text; each would set a mark that the test finds. */
const MARKUP = `</style></script></title>--><script>alert(1)</script><svg onload=alert(2)>"'><img src=x onerror=alert(3)>`;
const LIVE = /<script>alert|<svg onload|<img src=x|<\/style><\/script>/;

test('an event whose texts are markup is text on every page, in every file and in the report', {
  timeout: 300_000,
}, async () => {
  const { ask } = await startServer({ DATABASE_URL, AFTERSHOCK_WRITE_TOKEN: 'token' });
  const stored = await ask('/api/events', {
    method: 'POST',
    headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title: MARKUP,
      slug: 'constructor',
      announced: '2025-02-03T18:00',
      description: MARKUP,
      note: MARKUP,
      citation: MARKUP,
    }),
  });
  expect([stored.status, stored.headers.get('Location')]).toEqual([201, '/events/constructor']);
  for (const path of [
    '/events/constructor',
    '/ar/events/constructor',
    '/embed/constructor/ranking',
    '/compare?events=constructor,deepseek-app-store',
    '/securities/NVDA?event=constructor',
    '/events/constructor.html?tickers=NVDA,VST',
  ]) {
    const response = await ask(path);
    const html = await response.text();
    expect([path, response.status]).toEqual([path, 200]);
    expect([path, /&lt;script&gt;|u003cscript/.test(html)]).toEqual([path, true]);
    expect([path, LIVE.exec(html)?.[0]]).toEqual([path, undefined]);
  }
  for (const path of ['/api/events', '/events/constructor.json', '/events/constructor.csv?metadata=true']) {
    const response = await ask(path);
    expect(await response.text()).toContain('<script>alert(1)</script>');
    expect(response.headers.get('Content-Type')).not.toContain('html');
    expect(response.headers.get('Content-Security-Policy')).toContain('sandbox');
  }
});
