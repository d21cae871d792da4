import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const BINARY = resolve(import.meta.dirname, '../../lib/command-line/aftershock.mjs');

/** Runs the package's binary with a database of the test's own, while this process goes on serving it. */
export function runAftershock(
  words: readonly string[],
  environment: Record<string, string>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ...environment };
    const child = execFile('node', [BINARY, ...words], { env, encoding: 'utf8' }, (_, stdout, stderr) => {
      done({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
