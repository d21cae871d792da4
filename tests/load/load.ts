import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Request } from 'autocannon';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { failureCount, runLoad } from './run-load';
import { STUDY, scenarios } from './scenarios';

/*
 * Drives the production build (npm run build) over loopback, the generator on the same machine, and prints tables in
 * Markdown. `--seconds` is the length of a run, `--minutes` adds a long one that watches the memory, `--instances` is how
 * many servers share the load and the database.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '0' },
    instances: { type: 'string', default: '1' },
  },
});
const SECONDS = Number(values.seconds);
const MINUTES = Number(values.minutes);
const CONNECTIONS = [1, 8, 32, 64];
const OVERLOAD = 400;
const FIRST_PORT = 3297;
const PORTS = Array.from({ length: Number(values.instances) }, (_, instance) => FIRST_PORT + instance);

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aftershock-load-'));
const file = join(folder, 'load.db');
await prepareDatabase(`file:${file}`, join(root, 'prisma'));
const servers = PORTS.map((port) =>
  spawn(process.execPath, ['lib/serve/serve.mjs', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: `file:${file}`, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const origins = PORTS.map((port) => `http://127.0.0.1:${port}`);
const print = (line: string) => void process.stdout.write(`${line}\n`);

/** What all servers hold together. */
function megabytes(): number {
  return servers.reduce((sum, { pid }) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return sum + Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1e3;
  }, 0);
}

const number = (value: number, digits = 0) => value.toFixed(digits);

/** Waits until the servers have done with what a run left behind. */
async function quiet(): Promise<void> {
  for (let fast = 0; fast < 3; fast += 1) {
    const start = performance.now();
    await Promise.all(origins.map((origin) => fetch(`${origin}/api/health`)));
    if (performance.now() - start > 30) fast = 0;
    await setTimeout(100);
  }
}

async function table(asked: Record<string, Request>): Promise<void> {
  print('| asked for | connections | a second | p50 ms | p95 ms | p99 ms | turned away | failed | MB |');
  print('| --- | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const [name, request] of Object.entries(asked)) {
    for (const connections of [...CONNECTIONS, OVERLOAD]) {
      await quiet();
      const measured = await runLoad(origins, [request], connections, SECONDS);
      const { perSecond, p50, p95, p99, shed } = measured;
      const cells = [name, connections, number(perSecond), number(p50, 1), number(p95, 1), number(p99, 1)];
      print(`| ${[...cells, shed, failureCount(measured), number(megabytes())].join(' | ')} |`);
    }
  }
}

/** A mixture of everything for so many minutes, and how much memory the server holds at the end of each. */
async function watchMemory(asked: Record<string, Request>): Promise<void> {
  const all = Object.values(asked);
  print(`\n${MINUTES} minutes of everything in turn over 16 connections; MB at the end of each:`);
  const held: string[] = [];
  const failures: Record<string, number>[] = [];
  await quiet();
  for (let minute = 0; minute < MINUTES; minute += 1) {
    failures.push((await runLoad(origins, all, 16, 60)).failures);
    held.push(number(megabytes()));
  }
  print(`${held.join(', ')}; failures of each minute: ${JSON.stringify(failures)}`);
}

try {
  await Promise.all(servers.map(({ stdout }) => once(stdout!, 'data')));
  await setTimeout(1000);
  const tag = (await fetch(`${origins[0]}${STUDY}`)).headers.get('ETag') ?? '';
  print(
    `${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${number(loadavg()[0]!, 1)} before\n`,
  );
  const asked = scenarios(tag);
  await table(asked);
  if (MINUTES > 0) await watchMemory(asked);
} finally {
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map((server) => once(server, 'exit')));
  rmSync(folder, { recursive: true, force: true });
}
