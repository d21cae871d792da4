import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reportCommand } from '@/lib/command-line/report/report-command';
import { formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { bundledStudy } from '../support/bundled-study';
import { temporaryFolder } from '../support/fresh-database';

const repository = resolve(import.meta.dirname, '../..');
const folder = temporaryFolder();

/** Runs the package's binary in a folder that is not the repository's, with a database of the test's own. */
function aftershock(...words: string[]) {
  const binary = join(repository, 'lib/command-line/aftershock.mjs');
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'report.db')}` };
  return spawnSync('node', [binary, ...words], { cwd: folder, env, encoding: 'utf8' });
}

const textOf = (html: string) =>
  html
    .slice(html.indexOf('<body>'))
    .replaceAll(/<sup>[^<]*<\/sup>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \n]+/g, ' ');

test('the command makes its database and writes one page that needs nothing else and holds headline, charts, numbers, method and source', () => {
  const words = ['report', 'deepseek-app-store', '--tickers', 'NVDA,VST,CEG', '--out', 'report.html'];
  const { status, stderr } = aftershock(...words);
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(join(folder, 'report.db'))).toBe(true);
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(html).toMatch(/^<!doctype html>\n<html lang="en"/);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<button|\ssrc=|@import|url\((?!#)/);
  expect(html.match(/<svg/g)!.length).toBeGreaterThanOrEqual(4);

  const study = bundledStudy({ tickers: 'NVDA,VST,CEG' });
  const text = textOf(html);
  expect(text).toContain('Nvidia fell 16.97% on 27 January 2025.');
  for (const security of study.securities) {
    for (const { car } of security.cars) expect(text).toContain(formatSignedPercent(car, 2).replace('%', ''));
  }
  const { days } = study.groups.find(({ name }) => name === 'all')!;
  expect(text).toContain(formatPValue(days[10]!.tests['portfolio-t']!.p).split('×')[0]);
  for (const said of [
    study.event.dayZeroRule,
    'days −130 to −11, in trading days from day 0',
    'Returns simple daily returns of closes adjusted for splits and dividends Estimation',
    'Kolari-Pynnönen t from 5 securities on, Portfolio t for fewer',
    'CAR [−1,\u00a01]',
    'Market model (Sharpe (1963); MacKinlay (1997))',
    'SPY (SPDR S&P 500 ETF)',
    'Kolari-Pynnönen t (Kolari & Pynnönen (2010))',
    'Prices to 2025-03-14',
    'http://localhost:3000/events/deepseek-app-store?tickers=NVDA,VST,CEG',
    '@misc{aftershock-deepseek-app-store-2026',
  ]) {
    expect(text).toContain(said);
  }
  expect(html.match(/<dt>Source of the data</g)).toHaveLength(1);
  expect(html.match(/<dt>Test of a group</g)).toHaveLength(1);
});

test('every class that the page uses has its styles in it', () => {
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  const styles = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
  const body = html.slice(html.indexOf('<body>'));
  const classes = new Set(
    Array.from(body.matchAll(/class="([^"]+)"/g), ([, names]) => names!.split(' ')).flat(),
  );
  expect(classes.size).toBeGreaterThan(20);
  expect([...classes].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
});

test('what cannot be reported is one line that names the option, and writes nothing', () => {
  for (const [words, option] of [
    [['moon-landing'], '--event: There is no event "moon-landing"'],
    [['deepseek-app-store', '--tickers', 'ZZZZ'], '--tickers: No prices are stored for ZZZZ'],
    [['deepseek-app-store', '--window', 'wide'], '--window: expected two whole trading days'],
  ] as const) {
    const { status, stdout, stderr } = aftershock('report', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(option);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  const nowhere = aftershock(
    'report',
    'deepseek-app-store',
    '--tickers',
    'NVDA',
    '--out',
    'no/such/report.html',
  );
  expect(nowhere.status).toBe(2);
  expect(nowhere.stderr).toContain('--out: expected a file that can be written');
  expect(existsSync(join(folder, 'no'))).toBe(false);
});

test('the event stands first or as an option, not both', () => {
  const named = reportCommand(['stargate-announcement', '--cars', '0,0;-1,1', '--shown', '-1,1']);
  expect(named).toMatchObject({ kind: 'report', spec: { event: 'stargate-announcement', shown: [-1, 1] } });
  expect(
    reportCommand(['--event', 'stargate-announcement', '--cars', '0,0;-1,1', '--shown', '-1,1']),
  ).toEqual(named);
  expect(() => reportCommand(['stargate-announcement', '--event', 'other'])).toThrow('--event');
});
