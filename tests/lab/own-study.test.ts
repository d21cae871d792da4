import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ownDownload } from '@/lib/lab/own-download';
import type { OwnFormat } from '@/lib/lab/own-download-formats';
import type { OwnFiles } from '@/lib/lab/own-files';
import { runOwnStudy, type ShowStage } from '@/lib/lab/own-study';
import { sampleFiles } from '@/lib/lab/sample-files';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import { parseCsv } from '../support/parse-csv';
import { readWithArrow } from '../support/read-download';
import { runAftershock } from '../support/run-aftershock';

const fixtures = resolve(import.meta.dirname, '../fixtures/own-data');
const fixture = (path: string) => new File([readFileSync(join(fixtures, path))], basename(path));
const files = (requests = 'ok/requests.csv', firmPrices = 'ok/firm-prices.csv'): OwnFiles => ({
  requests: fixture(requests),
  firmPrices: fixture(firmPrices),
  marketPrices: fixture('ok/market-prices.csv'),
});
const method: OwnMethod = { model: 'market', returns: 'simple', nonTrading: 'next' };

/** The study of three files, and any file of it. */
async function studied(own: OwnFiles, shown: ShowStage = () => undefined) {
  const study = await runOwnStudy(own, method, 'http://localhost:3000/lab', shown);
  return { ...study, file: (format: OwnFormat) => ownDownload(study.results, format) };
}

const inPlace = (word: string) => (word.endsWith('.csv') ? join(fixtures, 'ok', word) : word);

test('the page computes what the command line writes, to the last digit, and names that command', async () => {
  const { shown, file } = await studied(files());
  const { statement, securities, groups, notes, quality } = JSON.parse(await (await file('json')).text());
  const [, options] = statement.reproduction.command.split(' -- ');
  const words: string[] = options.match(/"[^"]*"|\S+/g).map((word: string) => word.replaceAll('"', ''));
  const run = await runAftershock(['study', ...words.map(inPlace)], {});
  const written = JSON.parse(run.stdout);
  expect({ securities, groups, notes, quality }).toEqual({
    securities: written.securities,
    groups: written.groups,
    notes: written.notes,
    quality: written.quality,
  });
  expect(shown.study.securities.map(({ cars }) => cars)).toEqual(
    written.securities.map(({ cars }: { cars: unknown }) => cars),
  );
  const csv = await runAftershock(['study', ...words.map(inPlace).with(-1, 'csv')], {});
  expect(await (await file('csv')).text()).toBe(csv.stdout);
});

test('workbook, Parquet and data package hold the same abnormal returns, and say what they rest on', async () => {
  const { results, file } = await studied(sampleFiles());
  const bytes = async (format: OwnFormat) => new Uint8Array(await (await file(format)).arrayBuffer());
  const expected = results.report.securities.flatMap(({ days }) => days.map(({ abnormal }) => abnormal));
  expect(expected).toHaveLength(6 * 11);
  const packaged = unzipSync(await bytes('zip'));
  const daily = parseCsv(strFromU8(packaged['data/daily.csv']!));
  expect(daily.map(({ abnormal }) => Number(abnormal))).toEqual(expected);
  expect(Object.keys(packaged)).toContain('data/models.csv');
  const readme = strFromU8(packaged['README.md']!);
  for (const said of [
    'sample-requests.csv',
    'Market model',
    'days -130 to -11',
    'days -5 to 5',
    'Sample index',
    '2024-07-29',
    'http://localhost:3000/lab',
    'npm run --silent study -- --requests "sample-requests.csv"',
  ]) {
    expect(readme).toContain(said);
  }
  expect(readWithArrow(await bytes('parquet')).map(({ abnormal }) => abnormal)).toEqual(expected);
  expect(Object.keys(unzipSync(await bytes('xlsx')))).toContain('xl/worksheets/sheet6.xml');
});

test('the statement of firm-events with windows and days 0 of their own says that they have', async () => {
  const { results } = await studied(files());
  const { method: stated, event } = results.statement;
  expect(stated.eventWindow).toMatch(/^each firm-event’s own: /);
  expect(event.dayZero).toMatch(/^each firm-event’s own, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/);
});

test.each([
  ['not-ok/requests-impossible-date.csv', undefined, 'requests-impossible-date.csv', 2, 4],
  ['ok/requests.csv', 'not-ok/firm-prices-twice.csv', 'firm-prices-twice.csv', 3, 2],
] as const)('%s with %s names file, line and column', async (requests, prices, file, line, column) => {
  await expect(studied(files(requests, prices))).rejects.toMatchObject({
    file,
    line,
    column,
  });
});

test('the sample files show the fall of 5 % that was put into one of their two groups', async () => {
  const stages = new Set<string>();
  const { shown } = await studied(sampleFiles(), (stage) => stages.add(stage));
  const { study, withProblem, hasOneDayZero } = shown;
  const average = (name: string) =>
    study.groups.find((group) => group.name === name)?.days.find(({ eventDay }) => eventDay === 0)?.aar;
  expect(Math.abs((average('suppliers') ?? 0) + 0.05)).toBeLessThan(0.01);
  expect(Math.abs((average('rivals') ?? 0) - 0.01)).toBeLessThan(0.01);
  expect([withProblem, hasOneDayZero]).toEqual([0, true]);
  expect([...stages]).toEqual(['reading prices', 'checking prices', 'computing firm-events']);
});
