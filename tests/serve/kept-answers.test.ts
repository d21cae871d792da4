import type { IncomingMessage, RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withKeptAnswers } from '@/lib/serve/kept-answers.mjs';
import { listening } from './listening';

const ANSWER = 'an answer '.repeat(50);

/** A handler that counts, as a handler of the API would answer: in pieces, compressed where it is asked to. */
function counting(status = 200): { handle: RequestListener; asked: string[] } {
  const asked: string[] = [];
  const handle: RequestListener = (request: IncomingMessage, response) => {
    asked.push(`${request.method} ${request.headers.host} ${request.url}`);
    response.statusCode = status;
    response.setHeader('X-Made-From', 'version 1');
    response.setHeader('ETag', 'W/"tag"');
    response.setHeader('Content-Type', 'text/plain');
    const isCompressed = request.headers['x-pack'] === 'gzip';
    if (isCompressed) response.setHeader('X-Packed', 'gzip');
    const body = isCompressed ? gzipSync(ANSWER) : Buffer.from(ANSWER);
    response.write(body.subarray(0, 20));
    response.end(body.subarray(20));
  };
  return { handle, asked };
}

const same = () => 'version 1';

test.each(['gzip', 'identity', 'br, gzip;q=0'])(
  'an answer is made once and sent again as it was to who accepts %s',
  async (encoding) => {
    const { handle, asked } = counting();
    const origin = await listening(withKeptAnswers(handle, { version: same }));
    const read = async () => {
      const response = await fetch(`${origin}/api/study`, { headers: { 'Accept-Encoding': encoding } });
      const { status, headers } = response;
      return {
        status,
        body: await response.text(),
        tag: headers.get('ETag'),
        encoding: headers.get('Content-Encoding'),
        type: headers.get('Content-Type'),
        madeFrom: headers.get('X-Made-From'),
        packed: headers.get('X-Packed'),
      };
    };
    const first = await read();
    expect(first).toEqual({
      status: 200,
      body: ANSWER,
      tag: 'W/"tag"',
      encoding: encoding === 'gzip' ? 'gzip' : null,
      type: 'text/plain',
      madeFrom: null,
      packed: null,
    });
    expect(await read()).toEqual(first);
    expect(await read()).toEqual(first);
    expect(asked).toHaveLength(1);
  },
);

test('when the stored data are of another version it is made anew', async () => {
  const { handle, asked } = counting();
  let version = 'version 1';
  const origin = await listening(withKeptAnswers(handle, { version: () => version }));
  for (const now of ['version 1', 'version 1', 'version 2', 'version 1']) {
    version = now;
    expect(await (await fetch(`${origin}/api/study`)).text()).toBe(ANSWER);
  }
  expect(asked).toHaveLength(2);
});

test('a version that cannot be told leaves the answer to the handler', async () => {
  const { handle, asked } = counting();
  const version = () => Promise.reject(new Error('the database is gone'));
  const origin = await listening(withKeptAnswers(handle, { version }));
  for (const _ of [1, 2]) expect((await fetch(`${origin}/api/study`)).status).toBe(200);
  expect(asked).toHaveLength(2);
});

test('a reader who has the answer is told so, and another tag is left to the handler', async () => {
  const { handle, asked } = counting();
  const origin = await listening(withKeptAnswers(handle, { version: same }));
  await fetch(`${origin}/api/study`);
  const known = await fetch(`${origin}/api/study`, { headers: { 'If-None-Match': 'W/"tag"' } });
  expect([known.status, known.headers.get('ETag'), known.headers.get('Content-Type')]).toEqual([
    304,
    'W/"tag"',
    null,
  ]);
  expect(asked).toHaveLength(1);
  await fetch(`${origin}/api/study`, { headers: { 'If-None-Match': 'W/"another"' } });
  expect(asked).toHaveLength(2);
});

test('other addresses, other hosts, writing and asking for the head are each answered anew', async () => {
  const { handle, asked } = counting();
  const listener = withKeptAnswers(handle, { version: same });
  const [one, other] = [await listening(listener), await listening(listener)];
  for (const origin of [one, other]) {
    await fetch(`${origin}/api/study`);
    await fetch(`${origin}/api/study?window=0,1`);
    await fetch(`${origin}/page`);
    await fetch(`${origin}/page`);
    await fetch(`${origin}/api/study`, { method: 'POST' });
    await fetch(`${origin}/api/study`, { method: 'HEAD' });
  }
  expect(asked).toHaveLength(12);
});

test('only what went well is kept', async () => {
  const { handle, asked } = counting(503);
  const origin = await listening(withKeptAnswers(handle, { version: same }));
  for (const _ of [1, 2]) expect((await fetch(`${origin}/api/study`)).status).toBe(503);
  expect(asked).toHaveLength(2);
});

test('what is kept stays within its bounds: the answer that was not asked for longest gives way', async () => {
  const { handle, asked } = counting();
  const origin = await listening(withKeptAnswers(handle, { version: same, mostBytes: 3500 }));
  for (const place of [1, 2, 1, 3, 1, 2])
    await fetch(`${origin}/api/${place}`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(asked.map((line) => line.at(-1))).toEqual(['1', '2', '3', '2']);
});

test('headers that are set before stay the response’s own', async () => {
  const { handle } = counting();
  const kept = withKeptAnswers(handle, { version: same });
  let place = 0;
  const origin = await listening((request, response) => {
    place += 1;
    response.setHeader('X-Request-Id', String(place));
    kept(request, response);
  });
  await fetch(`${origin}/api/study`);
  expect((await fetch(`${origin}/api/study`)).headers.get('X-Request-Id')).toBe('2');
});
