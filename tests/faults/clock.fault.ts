import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { startServer } from './running-server';

const DATABASE_URL = await freshDatabase();
const EVENT = '/events/deepseek-app-store';

/** A page without what is drawn anew each time: nonces, the keys of its data, and when these were put in. */
const withoutTheMoment = (html: string) =>
  html
    .replaceAll(/nonce(=|\\?":\\?)"[\w+/=]+/g, '')
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '')
    .replaceAll(/(dehydrated|dataUpdated)At":\d+/g, '');

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

/** Loaded before the server: its clock is wrong by so many milliseconds, and runs on. */
const clockOffBy = (milliseconds: number) =>
  `--import data:text/javascript,${encodeURIComponent(`
  const now = Date.now;
  globalThis.Date = class extends Date {
    constructor(...words) { words.length === 0 ? super(now() + ${milliseconds}) : super(...words); }
    static now() { return now() + ${milliseconds}; }
  };
`)}`;

test('neither the machine’s time zone nor a clock that is wrong by years changes a byte of what is served', async () => {
  const YEAR = 365 * 86_400_000;
  const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const environments: Record<string, string>[] = [
    ...zones.map((TZ) => ({ TZ })),
    ...[-20, 15].map((years) => ({ NODE_OPTIONS: clockOffBy(years * YEAR) })),
  ];
  const digests: string[] = [];
  // Two servers at a time, each taking what is next: one waits for the other's processor, not for the other.
  const next = environments.values();
  const serveInTurn = async () => {
    for (const environment of next) digests.push(await servedWith(environment));
  };
  await Promise.all([serveInTurn(), serveInTurn()]);
  expect(digests).toEqual(environments.map(() => digests[0]));
});
