import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { startServer } from './running-server';

const DATABASE_URL = await freshDatabase();
const EVENT = '/events/deepseek-app-store';

test('told to stop while busy, it answers what was asked and exits within ten seconds', async () => {
  const { ask, signal, origin } = await startServer({ DATABASE_URL });
  expect((await ask(`${EVENT}.csv`)).status).toBe(200);
  const answers = Array.from({ length: 9 }, () =>
    ask(`${EVENT}.xlsx?scope=full`).then(async (response) => [
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
  const { ask, output } = await startServer({ DATABASE_URL });
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

/** A page without what is drawn anew each time: nonces, and when its data were put in. */
const withoutTheMoment = (html: string) =>
  html.replaceAll(/nonce(=|\\?":\\?)"[\w+/=]+/g, '').replaceAll(/(dehydrated|dataUpdated)At\\":\d+/g, '');

/** A digest of files and pages as a server with this environment gives them. */
async function servedWith(environment: Record<string, string>): Promise<string> {
  const { ask, signal } = await startServer({
    DATABASE_URL,
    SITE_ORIGIN: 'https://aftershock.example',
    ...environment,
  });
  const digest = createHash('sha256');
  for (const format of ['csv', 'json', 'parquet', 'zip', 'xlsx']) {
    digest.update(new Uint8Array(await (await ask(`${EVENT}.${format}?scope=full`)).arrayBuffer()));
  }
  for (const path of [EVENT, `/ar${EVENT}`, '/securities/NVDA', '/coverage']) {
    digest.update(withoutTheMoment(await (await ask(path)).text()));
  }
  await signal('SIGTERM');
  return digest.digest('hex');
}

test('the machine’s time zone changes no byte of what is served', async () => {
  const digests = new Set<string>();
  for (const TZ of ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    digests.add(await servedWith({ TZ }));
  }
  expect(digests.size).toBe(1);
});

/** Loaded before the server: its clock is wrong by so many milliseconds, and runs on. */
const clockOffBy = (milliseconds: number) =>
  `--import data:text/javascript,${encodeURIComponent(`
  const now = Date.now;
  globalThis.Date = class extends Date {
    constructor(...words) { words.length === 0 ? super(now() + ${milliseconds}) : super(...words); }
    static now() { return now() + ${milliseconds}; }
  };
`)}`;

test('a clock that is wrong by years changes no byte of what is served', async () => {
  const YEAR = 365 * 86_400_000;
  const right = await servedWith({});
  expect(await servedWith({ NODE_OPTIONS: clockOffBy(-20 * YEAR) })).toBe(right);
  expect(await servedWith({ NODE_OPTIONS: clockOffBy(15 * YEAR) })).toBe(right);
});
