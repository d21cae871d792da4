import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { admit } from '@/lib/serve/admission.mjs';
import { listening } from './listening';

const statuses = (responses: readonly Response[]) => responses.map(({ status }) => status).sort();

test('of ten requests at once, four that are taken on at most are answered and six told to come again', async () => {
  const origin = await listening(
    admit((_, response) => void setTimeout(100).then(() => response.end('done')), { mostAtOnce: 4 }),
  );
  const ask = () => Promise.all(Array.from({ length: 10 }, () => fetch(origin)));
  const responses = await ask();
  expect(statuses(responses)).toEqual([200, 200, 200, 200, 503, 503, 503, 503, 503, 503]);
  const turnedAway = responses.find(({ status }) => status === 503)!;
  expect(turnedAway.headers.get('Retry-After')).toBe('1');
  expect(await turnedAway.json()).toMatchObject({ status: 503, title: 'The server is busy' });
  expect(statuses(await ask()).filter((status) => status === 200)).toHaveLength(4);
});

test('requests that waited for more than a quarter of a second are told to come again, save those of a monitor', async () => {
  let wait = 249;
  const origin = await listening(admit((_, response) => response.end('done'), { waited: () => wait }));
  expect((await fetch(origin)).status).toBe(200);
  wait = 251;
  expect((await fetch(origin)).status).toBe(503);
  expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  wait = 0;
  expect((await fetch(origin)).status).toBe(200);
});

test('a process that does not look up for a quarter of a second has kept its requests waiting', async () => {
  const origin = await listening(admit((_, response) => response.end('done')));
  expect((await fetch(origin)).status).toBe(200);
  const { port } = new URL(origin);
  const socket = connect(Number(port), '127.0.0.1');
  await new Promise((connected) => socket.once('connect', connected));
  await setTimeout(60);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const end = performance.now() + 400;
  while (performance.now() < end);
  let answer = '';
  for await (const piece of socket) answer += piece;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
});
