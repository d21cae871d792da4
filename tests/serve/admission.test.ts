import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { admit } from '@/lib/serve/admission.mjs';
import { listening } from './listening';

const statuses = (responses: readonly Response[]) => responses.map(({ status }) => status).sort();

test('of ten requests at once, four that are taken on at most are answered and six told to come again', async () => {
  const taken: (() => void)[] = [];
  const origin = await listening(
    admit((_, response) => void taken.push(() => response.end('done')), { mostAtOnce: 4 }),
  );
  const ask = async () => {
    const responses: Response[] = [];
    const asked = Array.from({ length: 10 }, () =>
      fetch(origin).then((response) => responses.push(response)),
    );
    await vi.waitUntil(() => responses.length === 6, { timeout: 10_000 });
    for (const answer of taken.splice(0)) answer();
    await Promise.all(asked);
    return responses;
  };
  const responses = await ask();
  expect(statuses(responses)).toEqual([200, 200, 200, 200, 503, 503, 503, 503, 503, 503]);
  const turnedAway = responses.find(({ status }) => status === 503)!;
  expect(turnedAway.headers.get('Retry-After')).toBe('1');
  expect(await turnedAway.json()).toMatchObject({ status: 503, title: 'The server is busy' });
  expect(statuses(await ask()).filter((status) => status === 200)).toHaveLength(4);
});

test('requests that waited for more than a second are told to come again, save those of a monitor', async () => {
  let wait = 999;
  const origin = await listening(admit((_, response) => response.end('done'), { waited: () => wait }));
  expect((await fetch(origin)).status).toBe(200);
  wait = 1001;
  expect((await fetch(origin)).status).toBe(503);
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  wait = 0;
  expect((await fetch(origin)).status).toBe(200);
});

test('a page that was let in gets its scripts and styles, however long they waited', async () => {
  const origin = await listening(admit((_, response) => response.end('done'), { waited: () => 1500 }));
  expect((await fetch(`${origin}/_next/static/chunks/a.js`)).status).toBe(200);
  expect((await fetch(`${origin}/events/deepseek-app-store?path=/_next/static/`)).status).toBe(503);
});

test('a process that does not look up for longer than that has kept its requests waiting', async () => {
  const origin = await listening(
    admit(
      ({ url }, response) => {
        const end = performance.now() + (url === '/work' ? 1300 : 0);
        while (performance.now() < end);
        response.end('done');
      },
      { longestWait: 1000 },
    ),
  );
  const { port } = new URL(origin);
  const sockets = Array.from({ length: 2 }, () => connect(Number(port), '127.0.0.1'));
  const ask = (path: string) =>
    Promise.all(
      sockets.map(async (socket) => {
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
        const [answer] = await once(socket, 'data');
        return String(answer).slice(0, 12);
      }),
    );
  expect(await ask('/')).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect((await ask('/work')).sort()).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503']);
});
