import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { GET as study } from '@/app/api/events/[event]/study/route';
import { readBundledData } from '@/lib/database/bundled-data';
import { freshDatabase, prismaFolder, storedRows } from '../support/fresh-database';
import * as answers from '../support/provider-answers';
import { replayingServer } from '../support/replaying-server';
import { runAftershock } from '../support/run-aftershock';
import { normalFrom, seededUniform } from '../support/seeded';

const DATABASE_URL = await freshDatabase();
const { origin, asked, answer } = await replayingServer();
const aftershock = (...words: string[]) =>
  runAftershock(words, { DATABASE_URL, AFTERSHOCK_PROVIDER_MIRROR: origin, TIINGO_API_KEY: 'secret' });

const carhart = (path = '') =>
  study(new Request(`http://localhost/api/events/deepseek-app-store/study?tickers=NVDA&model=${path}`), {
    params: Promise.resolve({ event: 'deepseek-app-store' }),
  });

let factorDays: string[] = [];
beforeAll(() => {
  const rows = readBundledData(join(prismaFolder, 'data')).FactorReturn;
  factorDays = [...new Set(rows.map(({ date }) => date))];
});

test('momentum is missing until it is imported with the command that the message names', async () => {
  const before = await carhart('carhart');
  expect(before.status).toBe(422);
  expect((await before.json()).detail).toContain('import it with npm run import -- --provider french');

  const normal = normalFrom(seededUniform(1));
  const momentum = factorDays.map((day) => `${day.replaceAll('-', '')}, ${normal().toFixed(2)}`).join('\n');
  answer({ body: answers.fiveFactorsZip() }, { body: answers.zipped('Mom.csv', `,Mom\n${momentum}\n`) });
  const { status, stdout, stderr } = await aftershock('import', '--provider', 'french');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`factor:Mom +${factorDays.length} +0 +0`));

  for (const model of ['carhart', 'ff5-momentum']) {
    const response = await carhart(model);
    expect(response.status).toBe(200);
    const [nvidia] = (await response.json()).securities;
    expect(nvidia.problem).toBeUndefined();
    expect(nvidia.days).toHaveLength(21);
    const command = await aftershock('study', '--tickers', 'NVDA', '--model', model);
    expect(command.status).toBe(0);
  }
}, 60_000);

test('a factor that is restated leaves a revision', async () => {
  const revisions = await storedRows(
    `SELECT "date", "oldValue", "newValue" FROM "Revision" WHERE "series" = 'factor:RF' ORDER BY "date"`,
  );
  // The bundle holds the risk-free rate with two decimals, the library's answer with three.
  expect(revisions).toEqual([
    { date: '2025-01-24', oldValue: 0.0002, newValue: 0.00018 },
    { date: '2025-01-27', oldValue: 0.0002, newValue: 0.00018 },
  ]);
});

test('a limit stops an import, and the same command goes on with what is missing', async () => {
  const words = [
    'import',
    '--provider',
    'tiingo',
    '--tickers',
    'AAA,BBB,CCC',
    '--from',
    '2025-01-24',
    '--to',
    '2025-01-27',
  ];
  answer({ body: answers.tiingoAnswer() }, { status: 429, headers: { 'Retry-After': '3600' } });
  const first = await aftershock(...words);
  expect(first.status).toBe(1);
  expect(first.stdout).toContain('BBB: Tiingo asks for fewer requests (429): try again after 3600 s');
  expect(first.stdout).toContain('Not asked for: CCC. The same command goes on there.');

  asked.length = 0;
  answer({ body: answers.tiingoAnswer() });
  const second = await aftershock(...words);
  expect(second.status).toBe(0);
  expect(second.stdout).toContain('1 series were stored by an earlier run');
  expect(asked.map(({ url }) => url.split('/')[3])).toEqual(['bbb', 'ccc']);

  asked.length = 0;
  const third = await aftershock(...words);
  expect(third.stdout).toMatch(/all +0 +0 +6 +0 +0/);
  expect(asked).toHaveLength(3);
}, 60_000);

test('one unknown ticker does not keep the others from being stored, under the names that Yahoo gives', async () => {
  answer(
    { status: 404, body: answers.yahooError('Not Found', 'No data found, symbol may be delisted') },
    { body: answers.yahooAnswer() },
  );
  const { status, stdout } = await aftershock(
    'import',
    '--provider',
    'yahoo',
    '--tickers',
    'NOPE,NEW',
    '--from',
    '2025-01-24',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('NOPE: Yahoo Finance does not know NOPE');
  const [stored] = await storedRows(
    `SELECT "name", "kind", "exchange", "currency", "days" FROM "Security" WHERE "ticker" = 'NEW'`,
  );
  expect(stored).toEqual({
    name: 'NVIDIA Corporation',
    kind: 'stock',
    exchange: 'NasdaqGS',
    currency: 'USD',
    days: 2,
  });
}, 60_000);

test('a provider that needs a key says which variable holds it', async () => {
  const { status, stderr } = await aftershock('import', '--provider', 'alpha-vantage', '--tickers', 'NVDA');
  expect(status).toBe(2);
  expect(stderr).toBe('--provider: expected a key in the environment variable ALPHA_VANTAGE_API_KEY\n');
});
