import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { parseMetrics } from '../support/parse-metrics';
import { SERVER, startServer } from './running-server';

const STUDY = '/api/events/deepseek-app-store/study?tickers=NVDA';

type Line = {
  level?: string;
  request?: string;
  err?: { message: string };
  status?: number;
  path?: string;
  from?: string;
};

/** Lines are written a little later than answers are sent; milliseconds. */
const PATIENCE = 5000;

const linesOf = (output: string): Line[] =>
  output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

test('an error of the API and of a page is logged with the id that the reader was given, and without a secret', async () => {
  const { ask, output } = await startServer({
    DATABASE_URL: 'postgresql://aftershock:database-secret@127.0.0.1:1/prices',
    AFTERSHOCK_WRITE_TOKEN: 'write-secret',
  });
  const headers = { Authorization: 'Bearer write-secret', Cookie: 'session=reader-secret' };
  const paths = ['/api/health', `${STUDY}&token=write-secret`, '/events/deepseek-app-store'];
  const ids = await Promise.all(
    paths.map(async (path) => {
      const response = await ask(path, { headers });
      expect(response.status).toBeGreaterThanOrEqual(400);
      return response.headers.get('X-Request-Id');
    }),
  );
  await vi.waitFor(() => {
    const lines = linesOf(output());
    for (const id of ids)
      expect(lines.filter(({ request, status }) => request === id && status)).toHaveLength(1);
  }, PATIENCE);
  // What the server met when it asked itself, before it listened, is of no request.
  const errors = linesOf(output()).filter(({ err, request }) => err && request);
  expect(errors.some(({ request }) => request === ids[0])).toBe(true);
  expect(errors.some(({ request }) => request === ids[2])).toBe(true);
  expect(errors.every(({ request }) => ids.includes(request ?? null))).toBe(true);
  expect(output()).not.toMatch(/(database|write|reader)-secret/);
  expect(output()).toContain('[masked]');
});

test('kept answers are logged and counted as such, and the metrics are of the format', async () => {
  const { ask, output } = await startServer({ DATABASE_URL: await freshDatabase() });
  for (const id of ['one', 'two', 'three']) {
    const response = await ask(STUDY, { headers: { 'X-Request-Id': id } });
    expect([response.status, response.headers.get('X-Request-Id')]).toEqual([200, id]);
    await response.text();
  }
  const metrics = await vi.waitFor(async () => {
    const answer = await ask('/api/metrics');
    expect([answer.status, answer.headers.get('X-Content-Type-Options')]).toEqual([200, 'nosniff']);
    const series = parseMetrics(await answer.text());
    expect(series.get('aftershock_request_duration_seconds_count{kind="study",status="2xx"}')).toBe(3);
    return series;
  }, PATIENCE);
  expect(metrics.get('aftershock_kept_answers_total{outcome="hit"}')).toBe(2);
  expect(metrics.get('aftershock_kept_answers_total{outcome="miss"}')).toBe(1);
  expect(metrics.get('aftershock_errors_total')).toBe(0);
  await vi.waitFor(() => {
    const studies = linesOf(output()).filter(({ path }) => path === STUDY);
    expect(studies.map(({ request, from }) => [request, from])).toEqual([
      ['one', 'made'],
      ['two', 'kept'],
      ['three', 'kept'],
    ]);
  }, PATIENCE);
});

test('the log has the last request before the server is told to stop', async () => {
  const { ask, signal, output } = await startServer({ DATABASE_URL: await freshDatabase() });
  await ask('/api/health', { headers: { 'X-Request-Id': 'the-last' } });
  expect((await signal('SIGTERM')).status).toBe(0);
  expect(linesOf(output()).at(-1)?.request).toBe('the-last');
});

test('a level of the log that is none is told in one line, and the server does not start', () => {
  const environment = { ...process.env, NODE_ENV: 'production' as const, AFTERSHOCK_LOG_LEVEL: 'loud' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER], {
    env: environment,
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'AFTERSHOCK_LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, not "loud"\n',
  ]);
});

test('a port that another process has ends the start, with the reason in the log', async () => {
  const { origin } = await startServer({ DATABASE_URL: await freshDatabase() });
  const words = [SERVER, '-H', '127.0.0.1', '-p', new URL(origin).port];
  const environment = { ...process.env, NODE_ENV: 'production' as const };
  const { status, stderr } = spawnSync(process.execPath, words, { env: environment, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(linesOf(stderr).find(({ level }) => level === 'fatal')?.err?.message).toContain('EADDRINUSE');
});
