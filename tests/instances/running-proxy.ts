import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort, type RunningServer } from '../faults/running-server';
import { temporaryFolder } from '../support/fresh-database';

const CONFIGURATIONS = resolve(import.meta.dirname, '../../docs/nginx');
const STARTING = 30_000;

/** What of nginx is this machine's: nothing outside the test's folder, and which instance was asked. */
const AROUND = `
daemon off;
pid nginx.pid;
error_log stderr;
worker_processes 2;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  add_header X-Served-By $upstream_addr always;
  include site.conf;
}
`;

export type Configuration = 'aftershock.conf' | 'aftershock-cache.conf';

/** The host and port of an instance, as nginx calls it. */
export const placeOf = ({ origin }: RunningServer) => new URL(origin).host;

function siteOf(names: readonly Configuration[], places: readonly [string, string], port: number): string {
  const text = names.map((name) => readFileSync(join(CONFIGURATIONS, name), 'utf8')).join('\n');
  return text
    .replaceAll('127.0.0.1:3001', places[0])
    .replaceAll('127.0.0.1:3002', places[1])
    .replaceAll('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/lib/nginx/aftershock', 'kept');
}

/**
 * Starts nginx in front of two instances with the configurations of `docs/nginx`, but for their places, and gives its
 * origin. The header `X-Served-By` of its answers lists the instances that it asked. It ends with the test.
 */
export async function startProxy(
  instances: readonly [RunningServer, RunningServer],
  names: readonly Configuration[] = ['aftershock.conf'],
): Promise<string> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), AROUND);
  writeFileSync(
    join(folder, 'site.conf'),
    siteOf(names, [placeOf(instances[0]), placeOf(instances[1])], port),
  );
  const words = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
  const child = spawn('nginx', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const origin = `http://127.0.0.1:${port}`;
  const patience = Date.now() + STARTING;
  while (!(await fetch(origin, { redirect: 'manual' }).catch(() => undefined))) {
    if (child.exitCode !== null || Date.now() > patience) throw new Error(`nginx did not start: ${output}`);
    await setTimeout(50);
  }
  return origin;
}
