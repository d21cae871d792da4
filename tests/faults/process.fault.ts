import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { startServer, WARM } from './running-server';

const DATABASE_URL = await freshDatabase();
const EVENT = '/events/deepseek-app-store';

test('told to stop while busy, it answers what was asked and exits within ten seconds', async () => {
  const { ask, signal, origin } = await startServer({ DATABASE_URL, ...WARM });
  expect((await ask(`${EVENT}.csv`)).status).toBe(200);
  // Seconds of work are asked for, and not so many that a slow machine needs the ten for it.
  const answers = Array.from({ length: 9 }, () =>
    ask(`${EVENT}.xlsx?scope=full&tickers=NVDA,VST,CEG,BE`).then(async (response) => [
      response.status,
      (await response.arrayBuffer()).byteLength > 100_000,
    ]),
  );
  await setTimeout(60);
  const { status, took } = await signal('SIGTERM');
  expect(status).toBe(0);
  expect(took).toBeLessThan(10_000);
  expect(await Promise.all(answers)).toEqual(answers.map(() => [200, true]));
  await expect(fetch(`${origin}/api/health`)).rejects.toThrow();
});

test('requests that are given up midway leave it as it was', async () => {
  const { ask, output } = await startServer({ DATABASE_URL, ...WARM });
  const given = Array.from({ length: 60 }, async (_, place) => {
    const signal = AbortSignal.timeout(5 + 7 * place);
    const path = place % 2 === 0 ? `${EVENT}.csv?scope=full&table=inputs` : `${EVENT}?model=dimson`;
    await ask(path, { signal }).then((response) => response.text());
  });
  const outcomes = await Promise.allSettled(given);
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
  expect((await ask(`${EVENT}.csv`)).status).toBe(200);
  expect(output()).not.toMatch(/unhandled|uncaught|Error:/i);
});

test('more than it takes on at once is told to come again, and the rest is answered', async () => {
  const { ask } = await startServer({ DATABASE_URL, AFTERSHOCK_MOST_REQUESTS: '4' });
  expect((await ask(`${EVENT}.csv`)).status).toBe(200);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, place) => ask(`${EVENT}.csv?window=0,${place}&cars=0,0`)),
  );
  const shed = answers.filter(({ status }) => status === 503);
  expect(shed.length).toBeGreaterThan(0);
  expect(shed.every(({ headers }) => headers.get('Retry-After') === '1')).toBe(true);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(40 - shed.length);
  expect(shed.length).toBeLessThan(40);
  expect((await ask('/api/health')).status).toBe(200);
});
