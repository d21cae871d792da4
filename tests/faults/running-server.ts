import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { removeAfterwards } from '../support/leftovers';

export const SERVER = resolve(import.meta.dirname, '../../lib/serve/serve.mjs');
const STARTING = 60_000;
/** A machine that runs other work may keep requests waiting; that they are turned away then is tested by itself. */
const PATIENT = { AFTERSHOCK_LONGEST_WAIT: '60000' };
/** Pages that a test does not open need not be ready: three of five seconds of a processor that a server takes to start. */
const COLD = { AFTERSHOCK_WARM_UP: 'off' };
/** For a test of how servers start, or of what is given up or stopped midway: they are ready when they listen. */
export const WARM = { AFTERSHOCK_WARM_UP: 'on' };

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}

/** The production server as a process of its own. */
export type RunningServer = {
  origin: string;
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** What it wrote so far. */
  output: () => string;
  /** Sends a signal and gives the exit status and how long it took, in milliseconds. */
  signal: (name: NodeJS.Signals) => Promise<{ status: number | null; took: number }>;
};

/**
 * Starts the server with an environment of the test's own and waits until it listens; it ends with the test. A port is
 * named where it stands in for one that was there before.
 */
export function startServer(
  environment: Record<string, string>,
  command: readonly string[] = [],
  place?: number,
): Promise<RunningServer> {
  return startUntil(onTestFinished, environment, command, place);
}

/** Starts the server for tests that may share it; it ends with the last test of the file. */
export function startSharedServer(environment: Record<string, string>): Promise<RunningServer> {
  return startUntil(removeAfterwards, environment, []);
}

async function startUntil(
  end: (stop: () => void) => void,
  environment: Record<string, string>,
  command: readonly string[],
  place?: number,
): Promise<RunningServer> {
  const port = place ?? (await freePort());
  const words = [...command, process.execPath, SERVER, '-H', '127.0.0.1', '-p', String(port)];
  const child: ChildProcess = spawn(words[0]!, words.slice(1), {
    env: { ...process.env, NODE_ENV: 'production', ...PATIENT, ...COLD, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  end(() => void child.kill('SIGKILL'));
  const patience = Date.now() + STARTING;
  while (!output.includes('Aftershock is at')) {
    if (child.exitCode !== null || Date.now() > patience)
      throw new Error(`the server did not start: ${output}`);
    await setTimeout(50);
  }
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    ask: (path, init) => fetch(`${origin}${path}`, init),
    output: () => output,
    signal: async (name) => {
      const exited = once(child, 'exit') as Promise<[number | null]>;
      const start = performance.now();
      child.kill(name);
      const [status] = await exited;
      return { status, took: performance.now() - start };
    },
  };
}
