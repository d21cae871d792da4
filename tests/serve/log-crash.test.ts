import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const SERVE = resolve(import.meta.dirname, '../../lib/serve');

/** Runs a few words in a process that logs as the server does. */
function run(words: string) {
  const script = `
    import { openLog } from '${SERVE}/log.mjs';
    import { logCrash } from '${SERVE}/log-crash.mjs';
    logCrash(openLog());
    process.on('uncaughtException', () => process.stdout.write('another listener'));
    ${words}
    setTimeout(() => process.stdout.write('went on'), 50);
  `;
  const environment = { ...process.env, SOME_TOKEN: 'confidential' };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: environment,
    encoding: 'utf8',
  });
}

test.each([
  ['an error that nobody caught', `setTimeout(() => { throw new Error('confidential trouble'); });`],
  ['a promise that nobody waited for', `Promise.reject(new Error('confidential trouble'));`],
])('%s is the last line of the log, and the process ends with 1', (_, words) => {
  const { status, stdout, stderr } = run(words);
  expect([status, stdout]).toEqual([1, '']);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'fatal',
    err: { type: 'Error', message: '[masked] trouble' },
  });
});

test('without trouble nothing is written, and what runs ends as it does', () => {
  expect(run('')).toMatchObject({ status: 0, stdout: 'went on', stderr: '' });
});
