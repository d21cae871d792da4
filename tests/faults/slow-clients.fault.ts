import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { rawConnection, rawRequest } from '../support/raw-request';
import { startServer } from './running-server';

const DATABASE_URL = await freshDatabase();
const STUDY = '/api/events/deepseek-app-store/study';

test('clients that send or read too slowly are cut', async () => {
  const { origin, ask } = await startServer({ DATABASE_URL, AFTERSHOCK_PATIENCE: '0.5' });
  // Made once, it is sent again at once: the reader's connection stands still as soon as it is full.
  expect((await rawRequest(origin, `GET ${STUDY}`)).status).toBe(200);
  const dripping = rawConnection(origin);
  dripping.socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const drip = setInterval(() => dripping.socket.write('X'), 100);
  const stalled = rawConnection(origin);
  stalled.socket.write('POST /api/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{');
  const reader = rawConnection(origin);
  const asked = 60;
  reader.socket.write(`GET ${STUDY} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(asked));
  reader.socket.pause();
  await Promise.all([dripping.closed, stalled.closed]);
  clearInterval(drip);
  // Node looks whether anything moved since it last looked, so that standing still is noticed within two terms.
  await setTimeout(2 * 12 * 500 + 3000);
  reader.socket.resume();
  await reader.closed;
  expect(reader.received().split('HTTP/1.1 200').length - 1).toBeLessThan(asked);
  expect((await ask('/api/health')).status).toBe(200);
});
