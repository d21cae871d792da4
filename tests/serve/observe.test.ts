import type { RequestListener } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { admit } from '@/lib/serve/admission.mjs';
import { logConsole } from '@/lib/serve/console-lines.mjs';
import { withKeptAnswers } from '@/lib/serve/kept-answers.mjs';
import { withObservation } from '@/lib/serve/observe.mjs';
import { logOf } from '../support/log-of';
import { listening } from './listening';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A handler behind the log, and the lines of it once there are so many. */
async function observed(handle: RequestListener) {
  const { log, lines } = logOf();
  const origin = await listening(withObservation(handle, log));
  const written = (many: number) =>
    vi.waitFor(() => {
      expect(lines()).toHaveLength(many);
      return lines();
    });
  return { origin, log, written };
}

const answer: RequestListener = (_, response) => response.end('done');

test('an answered request is one line, with the id that its answer has', async () => {
  const { origin, written } = await observed(answer);
  const response = await fetch(`${origin}/api/events?from=3`, {
    headers: { Authorization: 'Bearer confidential', Cookie: 'session=confidential' },
  });
  const [line] = await written(1);
  expect(line).toEqual({
    level: 'info',
    time: expect.any(String),
    request: response.headers.get('X-Request-Id'),
    method: 'GET',
    path: '/api/events?from=3',
    status: 200,
    from: 'made',
    bytes: expect.any(Number),
    milliseconds: expect.any(Number),
  });
  expect(line?.request).toMatch(UUID);
  expect(line?.bytes).toBeGreaterThan('done'.length);
});

test('a well-formed id of the reader’s is taken, and two requests without one have two', async () => {
  const { origin, written } = await observed(answer);
  const idOf = async (headers: Record<string, string>) =>
    (await fetch(origin, { headers })).headers.get('X-Request-Id');
  expect(await idOf({ 'X-Request-Id': 'edge-7.f_3' })).toBe('edge-7.f_3');
  expect(await idOf({ 'X-Request-Id': 'a'.repeat(64) })).toBe('a'.repeat(64));
  expect(await idOf({})).not.toBe(await idOf({}));
  expect((await written(4))[0]?.request).toBe('edge-7.f_3');
});

test.each([
  ['a quotation mark', 'x","level":"fatal'],
  ['markup', '<script>'],
  ['a space', 'one two'],
  ['another script', 'caf\u00e9'],
  ['too much', 'a'.repeat(65)],
  ['nothing', ''],
])('an id with %s is not taken up', async (_, given) => {
  const { origin, written } = await observed(answer);
  const response = await fetch(origin, { headers: { 'X-Request-Id': given } });
  expect(response.headers.get('X-Request-Id')).toMatch(UUID);
  const lines = await written(1);
  expect(lines[0]?.request).toBe(response.headers.get('X-Request-Id'));
  expect(JSON.stringify(lines)).not.toContain(given || 'x","level');
});

test('an answer that was kept and one that was shed are told as such, each with an id of its own', async () => {
  let wait = 0;
  const kept = withKeptAnswers(
    (_, response) => {
      response.setHeader('X-Made-From', 'version 1');
      response.end('done');
    },
    { version: () => 'version 1' },
  );
  const { origin, written } = await observed(admit(kept, { waited: () => wait }));
  for (const id of ['first', 'second', 'third']) {
    if (id === 'third') wait = 1e6;
    const { headers } = await fetch(`${origin}/api/study`, { headers: { 'X-Request-Id': id } });
    expect(headers.get('X-Request-Id')).toBe(id);
  }
  expect(
    (await written(3)).map(({ request, from, status, level }) => [request, from, status, level]),
  ).toEqual([
    ['first', 'made', 200, 'info'],
    ['second', 'kept', 200, 'info'],
    ['third', 'shed', 503, 'warn'],
  ]);
});

test('what a handler writes by console has the id of its own request, whatever else is answered meanwhile', async () => {
  const { error, warn, info, log: plain, debug } = console;
  onTestFinished(() => void Object.assign(console, { error, warn, info, log: plain, debug }));
  const { origin, log, written } = await observed(async ({ url = '' }, response) => {
    await setTimeout(url === '/slow' ? 40 : 5);
    console.error('\u001b[31m⨯\u001b[39m', new TypeError(`${url} went wrong`));
    response.end();
  });
  logConsole(log);
  const asked = await Promise.all(['/slow', '/fast'].map((path) => fetch(`${origin}${path}`)));
  const lines = await written(4);
  for (const [place, path] of ['/slow', '/fast'].entries()) {
    const line = lines.find(({ err }) => err?.message === `${path} went wrong`);
    expect(line).toMatchObject({ level: 'error', msg: '⨯', err: { type: 'TypeError' } });
    expect(line?.request).toBe(asked[place]?.headers.get('X-Request-Id'));
  }
});

test('a reader who hangs up is told as such, and an endless address is cut', async () => {
  const { origin, written } = await observed(({ url = '' }, response) => {
    if (url === '/endless') response.write('a beginning');
    else response.end();
  });
  const given = new AbortController();
  await fetch(`${origin}/endless`, { signal: given.signal });
  given.abort();
  expect((await written(1))[0]).toMatchObject({ path: '/endless', status: 200, cut: true });
  await fetch(`${origin}/${'a'.repeat(9000)}`);
  expect((await written(2))[1]?.path).toHaveLength(2000);
});
