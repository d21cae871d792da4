import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { rawRequest } from '../support/raw-request';
import { startSharedServer } from './running-server';

const DATABASE_URL = await freshDatabase();
const { origin } = await startSharedServer({ DATABASE_URL });
/** Half a hundred pages, one after the other, on a slow machine. */
const PATIENCE = 300_000;
const EVENT = '/events/deepseek-app-store';

const PAGES = [
  '/',
  EVENT,
  `${EVENT}?window=10,-10`,
  '/events/moon-landing',
  '/events/new',
  '/securities/NVDA',
  '/securities/ZZZZ',
  '/compare',
  '/coverage',
  '/methodology',
  '/data',
  '/lab',
  '/api-reference',
  '/nothing-here',
  '/embed',
  '/embed/deepseek-app-store',
  '/embed/deepseek-app-store/ranking/more',
  '/embed/../methodology',
  '/embed/deepseek-app-store/../../methodology',
  '/embed/..%2fmethodology',
];
const EMBEDS = [
  '/embed/deepseek-app-store/ranking',
  '/embed/deepseek-app-store/tests?tickers=NVDA,VST',
  '/embed/deepseek-app-store/paths?with=deepseek-v3-release',
  '/embed/deepseek-app-store/ranking?window=wide',
];
const DATA = [
  '/api/health',
  '/api/events',
  '/api/securities.csv',
  '/api/nothing',
  '/api/events/moon-landing/study',
  '/api/events/deepseek-app-store/study?model=none',
  `${EVENT}.csv`,
  `/ar${EVENT}.zip`,
  '/AR/Events/deepseek-app-store.json',
  `${EVENT}.html?tickers=NVDA`,
];
const inBoth = (paths: readonly string[]) =>
  paths.flatMap((path) => [path, `/ar${path === '/' ? '' : path}`]);

const policyOf = (headers: Headers) =>
  new Map(
    (headers.get('Content-Security-Policy') ?? '').split(';').map((directive): [string, string] => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

test('every page may be framed by nobody, embedded charts by everybody, and each runs only scripts of its own nonce', {
  timeout: PATIENCE,
}, async () => {
  const nonces = new Set<string>();
  for (const path of [...inBoth(PAGES), ...inBoth(EMBEDS)]) {
    const { headers, body } = await rawRequest(origin, `GET ${path}`);
    const policy = policyOf(headers);
    const framedBy = EMBEDS.some((embed) => path.endsWith(embed)) ? '*' : "'none'";
    expect([path, policy.get('frame-ancestors')]).toEqual([path, framedBy]);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    const nonce = /^'nonce-([\w+/]+={0,2})' 'strict-dynamic'$/.exec(policy.get('script-src') ?? '')?.[1];
    expect([path, nonce]).toEqual([path, expect.any(String)]);
    nonces.add(nonce!);
    const tags = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    const run = tags.filter((tag) => !tag.startsWith('<script type="application/json" '));
    for (const tag of run) expect(tag).toContain(`nonce="${nonce}"`);
    expect(body).not.toMatch(/<[a-z][^>]*\son[a-z]+=["']/i);
    expect(body).not.toMatch(/(href|src|action)=["']\s*javascript:/i);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Powered-By')).toBeNull();
  }
  expect(nonces.size).toBe(inBoth(PAGES).length + inBoth(EMBEDS).length);
});

test('data, files and reports may be framed by nobody and run nothing', { timeout: PATIENCE }, async () => {
  for (const path of DATA) {
    const { headers, body } = await rawRequest(origin, `GET ${path}`);
    const policy = policyOf(headers);
    expect([path, policy.get('default-src'), policy.get('frame-ancestors'), policy.has('sandbox')]).toEqual([
      path,
      "'none'",
      "'none'",
      true,
    ]);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    if (headers.get('Content-Type')?.startsWith('text/html')) {
      expect(headers.get('Content-Disposition')).toMatch(/^attachment; /);
      expect(body).not.toMatch(/<script|<iframe|<object|<[a-z][^>]*\son[a-z]+=/i);
    }
  }
  for (const path of ['/icon.svg', '/_next/static/nothing.js', '/_next/image?url=%2Ficon.svg&w=640&q=75']) {
    const { headers } = await rawRequest(origin, `GET ${path}`);
    expect([path, policyOf(headers).get('frame-ancestors')]).toEqual([path, "'none'"]);
  }
  expect((await rawRequest(origin, 'GET /_next/image?url=%2Ficon.svg&w=640&q=75')).status).toBe(404);
});

test('a nonce that a reader sends is not taken', async () => {
  const { body } = await rawRequest(origin, 'GET /methodology', [
    "Content-Security-Policy: script-src 'nonce-evil'",
    "Content-Security-Policy-Report-Only: script-src 'nonce-evil'",
  ]);
  expect(body).not.toContain('evil');
});
