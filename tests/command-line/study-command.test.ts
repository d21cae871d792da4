import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StudyResult } from '@/lib/event-study/study';
import type { QualityReport, Shortfall } from '@/lib/study-report/study-report';
import { expectRelative } from '../support/close-to';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';
import { parseCsv } from '../support/parse-csv';

const repository = resolve(import.meta.dirname, '../..');
const fixtures = join(repository, 'tests/fixtures/own-data');
const folder = temporaryFolder();
const DATABASE_URL = await freshDatabase();

/** Runs the package's binary in a folder that is not the repository's, with a database of the test's own. */
function aftershock(...words: string[]) {
  const binary = join(repository, 'lib/command-line/aftershock.mjs');
  const env = { ...process.env, DATABASE_URL };
  return spawnSync('node', [binary, ...words], { cwd: folder, env, encoding: 'utf8' });
}

const ownFiles = (requests: string, firmPrices = 'ok/firm-prices.csv') => [
  'study',
  ...['--requests', join(fixtures, requests)],
  ...['--firm-prices', join(fixtures, firmPrices)],
  ...['--market-prices', join(fixtures, 'ok/market-prices.csv')],
];

type Written = StudyResult & {
  spec: Record<string, unknown>;
  notes: string[];
  quality: QualityReport[];
  shortfalls: Shortfall[];
};

/* Computed from the same files with plain sums in Python: alpha, beta, sigma, AR of day 0, CAR of the window. */
const PYTHON: Record<string, [dayZero: string, ...numbers: number[]]> = {
  e1: [
    '2021-05-05',
    -0.002645042219965198,
    0.8519656934062441,
    0.008166840735625194,
    -0.011503801986749919,
    0.01369087734447126,
  ],
  e2: [
    '2021-05-10',
    0.0003228754156046273,
    1.0759830446461185,
    0.012918482397495362,
    0.00964769195725229,
    0.0213203915097636,
  ],
  e3: [
    '2021-05-11',
    0.0003099292819757848,
    0.9133140068290535,
    0.008466691817227388,
    0.006876270153436074,
    -0.0003064814835811013,
  ],
  e4: [
    '2021-05-12',
    -0.0009147164860487987,
    1.6234309098687434,
    0.014952415190113776,
    -0.005611721334056036,
    -0.037702882097392657,
  ],
};

function expectPython({ securities, groups }: StudyResult): void {
  for (const [id, numbers] of Object.entries(PYTHON)) {
    const security = securities.find((candidate) => candidate.id === id)!;
    const [dayZero, alpha, beta, sigma, abnormal, car] = numbers;
    expect(security.dayZero).toBe(dayZero);
    expect(security.estimationDays).toBe(35);
    expectRelative(security.model?.alpha, alpha!, 1e-9);
    expectRelative(security.model?.beta, beta!);
    expectRelative(security.model?.sigma, sigma!);
    expectRelative(security.days.find(({ eventDay }) => eventDay === 0)?.abnormal, abnormal!, 1e-9);
    const whole = [security.days[0]!.eventDay, security.days.at(-1)!.eventDay];
    expectRelative(
      security.cars.find(({ from, to }) => from === whole[0] && to === whole[1])?.car,
      car!,
      1e-9,
    );
  }
  expect(groups.map(({ name, size }) => [name, size])).toEqual([
    ['all', 4],
    ['merger', 2],
    ['earnings', 2],
  ]);
}

describe('a study of own data', () => {
  const written = join(folder, 'study.json');
  const json = (): Written => JSON.parse(readFileSync(written, 'utf8'));

  test('agrees with sums done elsewhere, each firm-event on its own day 0 and windows', () => {
    const run = aftershock(...ownFiles('ok/requests.csv'), '--format', 'json', '--out', written);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
    expectPython(json());
    expect(json().spec).toMatchObject({
      model: 'market',
      nonTrading: 'next',
      cars: [
        [0, 0],
        [-1, 2],
        [-2, 3],
      ],
    });
    expect(json().notes.join(' ')).toContain('Harbour Glass 2021-05-08 to 2021-05-10');
    expect(json().notes.at(-1)).toContain('nothing is filled');
    const outside = json().securities[0]!.cars.find(({ to }) => to === 3);
    expect(outside).toMatchObject({ car: null, problem: { code: 'missing-return' } });
  });

  test('computes the rest where one firm has no prices, and ends with status 1', () => {
    const run = aftershock(
      ...ownFiles('ok/requests-one-without-prices.csv', 'ok/firm-prices-iso.csv'),
      ...['--format', 'json'],
    );
    expect(run.status).toBe(1);
    const study = JSON.parse(run.stdout) as Written;
    expectPython(study);
    expect(study.securities[4]).toMatchObject({
      id: 'e5',
      days: [],
      problem: { code: 'no-prices', message: expect.stringContaining('Unlisted Works') },
    });
  });

  test.each([
    ['not-ok/requests-impossible-date.csv', undefined, 'requests-impossible-date.csv:2:4: expected a date'],
    [
      'ok/requests.csv',
      'not-ok/firm-prices-twice.csv',
      'twice.csv:3:2: expected one price of Northwind Mills',
    ],
  ])('of %s and %s ends with status 2 and one line', (requests, prices, message) => {
    const run = aftershock(...ownFiles(requests, prices));
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(message);
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });
});

describe('a study of stored prices', () => {
  test('moves a holiday to the next trading day and says so', () => {
    const run = aftershock('study', '--date', '2025-01-20', '--tickers', 'NVDA,VST', '--window', '-1,1');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('2025-01-20 is not a trading day of SPY: day 0 is the next one, 2025-01-21');
    expect(run.stdout).toMatch(
      /mean residual correlation ρ = 0\.\d{4}; design effect 1 \+ \(N − 1\)ρ = 1\.\d\d/,
    );
    expect(run.stdout).toContain('headline test: Portfolio t. With 2 securities');
  });

  test('is tidy as CSV: one row a security and event day', () => {
    const run = aftershock('study', '--tickers', 'NVDA,VST', '--window', '-1,1', '--format', 'csv');
    const rows = parseCsv(run.stdout);
    expect(rows.map(({ ticker, event_day }) => `${ticker} ${event_day}`)).toEqual(
      ['NVDA', 'VST'].flatMap((ticker) => ['-1', '0', '1'].map((day) => `${ticker} ${day}`)),
    );
    // Published closes: 118.42 after 142.62; adjusted closes differ by dividends paid later only.
    expectRelative(Number(rows[1]?.return), 118.42 / 142.62 - 1, 2e-5);
  });

  /* Means and standard deviations of np.log of the published volumes over the 120 estimation days. */
  test('of volumes compares their logs with the mean before, and bootstraps every window where asked', () => {
    const words = ['study', '--tickers', 'NVDA,VST', '--measure', 'volume', '--format', 'json'];
    const run = aftershock(...words, '--bootstrap', '99', '--seed', '3');
    const { securities, groups, spec, notes } = JSON.parse(run.stdout) as Written;
    expect(spec).toMatchObject({
      model: 'mean-adjusted',
      measure: 'volume',
      bootstrap: { draws: 99, seed: 3 },
    });
    expect(notes.join(' ')).toContain('Abnormal volume');
    const numbers = securities.map(({ days, model, cars }) => {
      const zero = days.find(({ eventDay }) => eventDay === 0)!;
      expect(cars[0]?.bhar).toBeNull();
      expect(Object.keys(cars[0]?.adjusted ?? {})).toEqual(['holm', 'benjaminiHochberg']);
      return [model!.alpha, model!.sigma, zero.abnormal, zero.standardError];
    });
    const expected = [
      [19.371242153169316, 0.3325276749210803, 1.152145996023421, 0.3339103323398711],
      [15.600122415895418, 0.45912018729932447, 1.6922154323897, 0.46102921918136763],
    ];
    expected.forEach((row, security) => {
      row.forEach((number, place) => {
        expectRelative(numbers[security]![place], number, 1e-9);
      });
    });
    for (const { bootstrap, preEvent } of groups[0]!.windows) {
      expect(bootstrap).toMatchObject({ draws: 99, seed: 3 });
      expect(preEvent?.comparisons).toBeGreaterThan(90);
    }
  });

  // The bundled prices end on 14 March 2025, the 33rd trading day after 27 January.
  test('whose window reaches past the stored days says so in every format, and ends with status 1', () => {
    const words = ['study', '--tickers', 'NVDA', '--window', '-10,40', '--cars', '0,0;0,40'];
    const ends = 'the stored days end on day +33; days −10\u00a0to\u00a0+40 were asked for';
    const table = aftershock(...words);
    expect(table.status).toBe(1);
    expect(table.stdout).toContain(
      `Not computed, or not in full\n  NVDA: ${ends}\n  NVDA: NVDA has no abnormal`,
    );
    const json = aftershock(...words, '--format', 'json');
    expect(json.status).toBe(1);
    expect((JSON.parse(json.stdout) as Written).shortfalls).toEqual([
      { id: 'NVDA', message: ends, isMissing: true },
      { id: 'NVDA', message: expect.stringContaining('window 0,40'), isMissing: true },
    ]);
    const csv = aftershock(...words, '--format', 'csv');
    expect(csv.status).toBe(1);
    expect(parseCsv(csv.stdout)[0]?.problem).toContain(ends);
  });

  test('without a factor that its model reads says which one and how to give it', () => {
    const run = aftershock('study', '--model', 'carhart', '--tickers', 'NVDA');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/factor Mom.*--factors FILE/);
  });
});
