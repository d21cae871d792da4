import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type OwnFiles, runOwnStudy } from '@/lib/lab/own-study';
import { sampleFiles } from '@/lib/lab/sample-files';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import { runAftershock } from '../support/run-aftershock';

const fixtures = resolve(import.meta.dirname, '../fixtures/own-data');
const fixture = (path: string) => new File([readFileSync(join(fixtures, path))], basename(path));
const files = (requests = 'ok/requests.csv', firmPrices = 'ok/firm-prices.csv'): OwnFiles => ({
  requests: fixture(requests),
  firmPrices: fixture(firmPrices),
  marketPrices: fixture('ok/market-prices.csv'),
});
const method: OwnMethod = { model: 'market', returns: 'simple', nonTrading: 'next' };
const quietly = () => undefined;

test('the page computes what the command line writes, to the last digit', async () => {
  const paths = [
    '--requests',
    'requests',
    '--firm-prices',
    'firm-prices',
    '--market-prices',
    'market-prices',
  ];
  const words = paths.map((word, place) => (place % 2 === 0 ? word : join(fixtures, 'ok', `${word}.csv`)));
  const run = await runAftershock(['study', ...words, '--format', 'json'], {});
  const written = JSON.parse(run.stdout);
  const { json, csv, study } = await runOwnStudy(files(), method, quietly);
  const { securities, groups, notes, quality } = JSON.parse(await json.text());
  expect({ securities, groups, notes, quality }).toEqual({
    securities: written.securities,
    groups: written.groups,
    notes: written.notes,
    quality: written.quality,
  });
  expect(study.securities.map(({ cars }) => cars)).toEqual(
    written.securities.map(({ cars }: { cars: unknown }) => cars),
  );
  expect((await csv.text()).split('\r\n')[0]).toContain('id,ticker,group,event_date');
});

test.each([
  ['not-ok/requests-impossible-date.csv', undefined, 'requests-impossible-date.csv', 2, 4],
  ['ok/requests.csv', 'not-ok/firm-prices-twice.csv', 'firm-prices-twice.csv', 3, 2],
] as const)('%s with %s names file, line and column', async (requests, prices, file, line, column) => {
  await expect(runOwnStudy(files(requests, prices), method, quietly)).rejects.toMatchObject({
    file,
    line,
    column,
  });
});

test('the sample files show the fall of 5 % that was put into one of their two groups', async () => {
  const stages = new Set<string>();
  const { study, withProblem, hasOneDayZero } = await runOwnStudy(sampleFiles(), method, (stage) =>
    stages.add(stage),
  );
  const average = (name: string) =>
    study.groups.find((group) => group.name === name)?.days.find(({ eventDay }) => eventDay === 0)?.aar;
  expect(Math.abs((average('suppliers') ?? 0) + 0.05)).toBeLessThan(0.01);
  expect(Math.abs((average('rivals') ?? 0) - 0.01)).toBeLessThan(0.01);
  expect([withProblem, hasOneDayZero]).toEqual([0, true]);
  expect([...stages]).toEqual([
    'reading prices',
    'checking prices',
    'computing firm-events',
    'writing files',
  ]);
});
