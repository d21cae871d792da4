import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll } from 'vitest';

type Handler = (request: Request, context: { params: Promise<{ event: string }> }) => Promise<Response>;

/**
 * Serves a handler of a study's file at `/events/{event}.…` on a port of its own while the file's tests run, and
 * gives a function for its origin. Call it at the top of the file.
 */
export function serveStudy(handler: Handler): () => string {
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const event = /^\/events\/([a-z0-9-]+)\./.exec(url.pathname)?.[1] ?? '';
    const answer = await handler(new Request(url, { method: incoming.method ?? 'GET' }), {
      params: Promise.resolve({ event }),
    });
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body) Readable.fromWeb(answer.body as ReadableStream).pipe(outgoing);
    else outgoing.end();
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
