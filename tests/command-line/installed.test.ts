import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StudyResult } from '@/lib/event-study/study';
import { temporaryFolder } from '../support/fresh-database';

const repository = resolve(import.meta.dirname, '../..');
const fixtures = join(repository, 'tests/fixtures/own-data/ok');
const folder = temporaryFolder();
const installed = join(folder, 'node_modules/aftershock');

/** Lays the package into another folder's node_modules, as installing it does. */
function install(): void {
  for (const name of [
    'package.json',
    'tsconfig.json',
    'lib',
    'components',
    'app',
    'prisma/data',
    'prisma/migrations',
  ]) {
    cpSync(join(repository, name), join(installed, name), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(installed, 'node_modules'));
}

function aftershock(...words: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'own.db')}` };
  const binary = join(installed, 'lib/command-line/aftershock.mjs');
  return spawnSync('node', [binary, ...words], { cwd: folder, env, encoding: 'utf8' });
}

describe('the package’s binary, installed in another folder', { timeout: 120_000 }, () => {
  beforeAll(install);

  test('studies own data', () => {
    const run = aftershock(
      'study',
      ...['--requests', join(fixtures, 'requests.csv'), '--firm-prices', join(fixtures, 'firm-prices.csv')],
      ...['--market-prices', join(fixtures, 'market-prices.csv'), '--format', 'json'],
    );
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect((JSON.parse(run.stdout) as StudyResult).securities).toHaveLength(4);
  });

  test('makes its database and draws a report of stored prices', () => {
    const run = aftershock('report', '--tickers', 'NVDA', '--out', 'report.html');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('NVDA');
  });

  test('runs what its sources say now, not what they said when it ran last', () => {
    expect(aftershock('--version').stdout).not.toBe('9.8.7\n');
    const description = join(installed, 'package.json');
    const described = JSON.parse(readFileSync(description, 'utf8'));
    writeFileSync(description, JSON.stringify({ ...described, version: '9.8.7' }));
    expect(aftershock('--version').stdout).toBe('9.8.7\n');
  });

  test('says in one line which source cannot be read', () => {
    const source = join(installed, 'lib/software.ts');
    writeFileSync(source, `${readFileSync(source, 'utf8')}\nconst = 1;`);
    const run = aftershock('study', '--help');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^lib\/command-line\/study\.ts cannot be made ready: lib\/software\.ts:\d+: .*\n$/,
    );
  });
});
