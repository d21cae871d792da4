import { setTimeout } from 'node:timers/promises';
import { register } from 'prom-client';
import { beforeEach, expect, test, vi } from 'vitest';
import { kindOf } from '@/lib/serve/addresses.mjs';
import { admit } from '@/lib/serve/admission.mjs';
import { withKeptAnswers } from '@/lib/serve/kept-answers.mjs';
import { withMetrics } from '@/lib/serve/metrics-answer.mjs';
import { withObservation } from '@/lib/serve/observe.mjs';
import { logOf } from '../support/log-of';
import { parseMetrics, type Series } from '../support/parse-metrics';
import { listening } from './listening';

const BODY = 'x'.repeat(500);
let wait = 0;
let release = () => {};
const released = new Promise<void>((resolve) => {
  release = resolve;
});

/* The metrics are the process's, and other tests of it are counted too. */
beforeEach(() => register.resetMetrics());

/** The server without Next: what it answers is told by the address. */
function serving(token?: string): Promise<string> {
  const kept = withKeptAnswers(
    async ({ url = '' }, response) => {
      if (url.endsWith('slow')) await setTimeout(30);
      if (url.endsWith('held')) await released;
      if (url.startsWith('/api/events/')) response.setHeader('X-Made-From', 'version 1');
      response.statusCode = url.includes('nowhere') ? 404 : 200;
      response.end(BODY);
    },
    { version: () => 'version 1' },
  );
  const { log } = logOf();
  return listening(withObservation(withMetrics(admit(kept, { waited: () => wait }), token), log));
}

const countOf = (kind: string, status: string) =>
  `aftershock_request_duration_seconds_count{kind="${kind}",status="${status}"}`;

async function read(origin: string): Promise<Series> {
  const response = await fetch(`${origin}/api/metrics`);
  expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return parseMetrics(await response.text());
}

/** The metrics once a series is at this value: an answer is counted when it has ended, which its reader sees first. */
const readWhen = (origin: string, name: string, value: number) =>
  vi.waitFor(async () => {
    const series = await read(origin);
    expect(series.get(name)).toBe(value);
    return series;
  });

test('what was asked is what is counted', async () => {
  const origin = await serving();
  for (const path of ['/api/events/a/study', '/api/events/a/study', '/api/events/b/study', '/nowhere'])
    await (await fetch(`${origin}${path}`)).text();
  wait = 1e6;
  expect((await fetch(`${origin}/api/events/a/study`)).status).toBe(503);
  const busy = await readWhen(origin, countOf('study', '5xx'), 1);
  wait = 0;
  expect(busy.get(countOf('study', '2xx'))).toBe(3);
  expect(busy.get(countOf('page', '4xx'))).toBe(1);
  expect(busy.get('aftershock_requests_shed_total')).toBe(1);
  expect(busy.get('aftershock_kept_answers_total{outcome="hit"}')).toBe(1);
  expect(busy.get('aftershock_kept_answers_total{outcome="miss"}')).toBe(2);
  // Two bodies, and a kilobyte for the headers of each.
  expect(busy.get('aftershock_kept_answers_bytes')).toBe(2 * (BODY.length + 1024));
  expect(busy.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect(busy.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
});

test('the buckets of a duration add up, and one of 30 ms is not below 25', async () => {
  const origin = await serving();
  await fetch(`${origin}/api/slow`);
  const bucket = (until: string) =>
    `aftershock_request_duration_seconds_bucket{le="${until}",kind="api",status="2xx"}`;
  const series = await readWhen(origin, countOf('api', '2xx'), 1);
  expect([series.get(bucket('0.025')), series.get(bucket('+Inf'))]).toEqual([0, 1]);
});

test('requests in flight are those that are not answered yet, this one among them', async () => {
  const origin = await serving();
  const held = fetch(`${origin}/api/held`);
  await readWhen(origin, 'aftershock_requests_in_flight', 2);
  release();
  await held;
  await readWhen(origin, 'aftershock_requests_in_flight', 1);
});

test('where there is a token, only who bears it reads the metrics', async () => {
  const origin = await serving('metrics-token-1');
  const ask = (headers: Record<string, string>) => fetch(`${origin}/api/metrics`, { headers });
  for (const given of ['', 'Bearer another', 'metrics-token-1']) {
    const refused = await ask({ Authorization: given });
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.json()).toMatchObject({ status: 401 });
  }
  expect((await ask({ Authorization: 'Bearer metrics-token-1' })).status).toBe(200);
});

test.each([
  ['/api/health', 'monitor'],
  ['/api/metrics', 'monitor'],
  ['/api/events', 'api'],
  ['/api/securities/NVDA?from=1', 'api'],
  ['/api/openapi.json', 'download'],
  ['/api/events/deepseek-app-store/study?tickers=BRK.B', 'study'],
  ['/api/events/deepseek-app-store/estimation', 'study'],
  ['/api/events/deepseek-app-store/study.csv', 'download'],
  ['/api/events.csv', 'download'],
  ['/events/deepseek-app-store.xlsx?scope=full', 'download'],
  ['/ar/events/deepseek-app-store.csv', 'download'],
  ['/ar/events/deepseek-app-store', 'page'],
  ['/embed/deepseek-app-store/ranking', 'embed'],
  ['/_next/static/chunks/a.js', 'file'],
  ['/', 'page'],
  ['*', 'page'],
])('%s is counted as %s', (url, kind) => {
  expect(kindOf(url)).toBe(kind);
});

test.each([
  ['no end', '# HELP a b\n# TYPE a gauge\na 1'],
  ['no type', 'a 1\n'],
  ['a number that is none', '# HELP a b\n# TYPE a gauge\na one\n'],
  ['a label without quotes', '# HELP a b\n# TYPE a gauge\na{b=c} 1\n'],
  ['a series twice', '# HELP a b\n# TYPE a gauge\na 1\na 2\n'],
])('the reader of these tests refuses %s', (_, text) => {
  expect(() => parseMetrics(text)).toThrow();
});
