import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach } from 'vitest';
import { type Politeness, politeFetch } from '@/lib/prices/transport/polite-fetch';

/** One answer of a provider. A `cut` body is announced whole and breaks off in the middle. */
export type Replay = {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  cut?: boolean;
};

/**
 * A server of this machine that gives the queued answers one after the other, the last one again and again, and
 * keeps what it was asked. Call it at the top of a test file.
 */
export async function replayingServer() {
  let queue: Replay[] = [];
  const asked: { url: string; headers: IncomingMessage['headers']; time: number }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers, time: Date.now() });
    const {
      status = 200,
      headers = {},
      body = '',
      cut = false,
    } = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
    const bytes = Buffer.from(body);
    response.writeHead(status, { 'Content-Length': bytes.length, ...headers });
    if (!cut) response.end(bytes);
    else response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const quick: Politeness = {
    spacing: 0,
    firstWait: 5,
    tries: 4,
    timeout: 2000,
    longestWait: 5000,
    mostBytes: 2 ** 22,
    mirror: origin,
  };
  return {
    origin,
    asked,
    answer: (...replays: Replay[]) => {
      queue = replays;
    },
    /** The real fetch, with waits that a test can sit out. */
    fetchWith: (politeness: Partial<Politeness> = {}) => politeFetch({ ...quick, ...politeness }),
  };
}
