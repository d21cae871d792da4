import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database';
import { rawConnection, rawRequest } from '../support/raw-request';
import { startSharedServer } from './running-server';

const DATABASE_URL = await freshDatabase();
/** It waits two seconds for what is not sent, so that a body without an end is cut while a test looks on. */
const { origin, ask, output } = await startSharedServer({
  DATABASE_URL,
  AFTERSHOCK_WRITE_TOKEN: 'token',
  AFTERSHOCK_PATIENCE: '2',
});
const STUDY = '/api/events/deepseek-app-store/study';

test('a study is the same packed and as it is, new and kept, whoever asks for packing', async () => {
  const texts = new Set<string>();
  const encodings: (string | null)[] = [];
  const plain = { 'Accept-Encoding': 'identity' };
  const asking: Record<string, string>[] = [
    { 'Accept-Encoding': 'gzip' },
    plain,
    { ...plain, 'X-Pack': 'gzip' },
  ];
  for (const headers of asking) {
    for (const _ of ['new', 'kept']) {
      const response = await ask(`${STUDY}?tickers=BE`, { headers });
      encodings.push(response.headers.get('Content-Encoding'));
      texts.add(await response.text());
    }
  }
  expect(encodings).toEqual(['gzip', 'gzip', null, null, null, null]);
  expect(texts.size).toBe(1);
  expect(JSON.parse([...texts][0]!).securities[0].ticker).toBe('BE');
});

test('no address leads out of what is served', async () => {
  for (const up of [
    '../',
    '..%2f',
    '..%2F',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '..\\',
    '....//',
    '%252e%252e%252f',
  ]) {
    for (const [start, file] of [
      ['/', 'package.json'],
      ['/_next/', 'package.json'],
      ['/_next/static/', 'server/app-paths-manifest.json'],
      ['/_next/static/chunks/', '.env'],
      ['/events/', 'prisma/aftershock.db'],
      ['/api/', 'package.json'],
      ['/api/securities/', 'prices'],
      ['/api/events/', 'study.csv'],
      ['/embed/', 'etc/passwd'],
    ]) {
      const address = `${start}${up.repeat(4)}${file}`;
      const { status, body } = await rawRequest(origin, `GET ${address}`);
      expect([address, [308, 400, 404].includes(status)]).toEqual([address, true]);
      expect(body).not.toMatch(/"dependencies"|root:|SQLite format/);
    }
  }
});

test('a request that cannot be one of this site is refused in words before anything reads it', async () => {
  for (const [line, status] of [
    ['GET /events/%', 400],
    ['GET /api/events/%zz/study', 400],
    ['GET /api/%ff', 400],
    ['GET *', 400],
    ['OPTIONS *', 400],
    ['GET http://evil.example/methodology', 400],
    [`GET ${STUDY}?${'a&'.repeat(4000)}`, 400],
    [`GET /events/deepseek-app-store?${'a&'.repeat(4000)}`, 400],
    [`GET /${'a'.repeat(9000)}`, 414],
    ['POST /methodology', 405],
    ['PUT /events/deepseek-app-store', 405],
    ['DELETE /api/events', 405],
    ['TRACE /', 405],
    ['POST /api/securities', 405],
  ] as const) {
    const answer = await rawRequest(origin, line);
    expect([line.slice(0, 60), answer.status]).toEqual([line.slice(0, 60), status]);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.stringContaining('xpected') });
    expect(answer.headers.has('Allow')).toBe(status === 405);
  }
  expect(output()).not.toMatch(/Error/);
});

test('no redirect leads to another site, and none carries a header along', async () => {
  for (const path of [
    '//evil.example/',
    '/\\evil.example/',
    '/en//evil.example',
    '/en/%5cevil.example',
    '/en/%2fevil.example',
    '/en/https:%2f%2fevil.example',
    '/en/a%0d%0aSet-Cookie:x=1',
    '/a%0d%0aSet-Cookie:x=1/',
  ]) {
    const { status, headers } = await rawRequest(origin, `GET ${path}`);
    const location = headers.get('Location');
    if (location !== null) expect(new URL(location, 'http://here.example').host).toBe('here.example');
    expect([path, status < 500, headers.get('Set-Cookie')]).toEqual([path, true, null]);
  }
});

test('no name of a host, forwarded or not, breaks a page or leads its links away', async () => {
  for (const headers of [
    ['Host: localhost:99999'],
    ['Host: 1.2.3.4.5'],
    ['Host: [::::]'],
    ['Host: xn--a'],
    ['Host: evil.example/path'],
    ['Host: a" onload="x'],
    ['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: javascript'],
  ]) {
    const { status, body } = await rawRequest(origin, 'GET /methodology', headers);
    expect([headers, status]).toEqual([headers, 200]);
    expect(body).toContain('<title>');
    expect(body).not.toMatch(/evil\.example|onload="x|javascript:/);
  }
  expect(output()).not.toMatch(/Error/);
});

test('addresses and headers beyond all measure are refused, and the server goes on', async () => {
  const address = await rawRequest(origin, `GET /events/${'a'.repeat(1_000_000)}`);
  const header = await rawRequest(origin, 'GET /', [`X-Long: ${'a'.repeat(1_000_000)}`]);
  // Where the rest is still being sent when the connection is cut, the answer may be lost on the way.
  for (const { status } of [address, header]) expect(Number.isNaN(status) || status === 400).toBe(true);
  const twice = await rawRequest(origin, 'POST /api/events', [
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
  ]);
  expect(twice.status).toBe(400);
  expect((await rawRequest(origin, 'POST /api/events', ['Content-Length: -1'])).status).toBe(400);
  expect((await ask('/api/health')).status).toBe(200);
});

test.each([
  ['/api/events', ['Authorization: Bearer token', 'Content-Type: application/json'], 413],
  ['/api/events', ['Content-Type: application/json'], 401],
  ['/methodology', ['Next-Action: 00', 'Content-Type: text/plain'], 405],
])('a body without an end sent to %s with %j is a %i, and is not taken in', async (path, headers, status) => {
  const { socket, received, closed } = rawConnection(origin);
  socket.write(
    [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Transfer-Encoding: chunked', ...headers, '', ''].join(
      '\r\n',
    ),
  );
  const piece = `10000\r\n${' '.repeat(65_536)}\r\n`;
  socket.write(piece);
  await once(socket, 'data');
  const send = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', send);
  send();
  await closed;
  expect(received()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect((await ask('/api/health')).status).toBe(200);
});

test('a body that says how large it is is refused before it is sent', async () => {
  const { status } = await rawRequest(origin, 'POST /api/events', [
    'Authorization: Bearer token',
    'Content-Type: application/json',
    'Content-Length: 99999999999',
  ]);
  expect(status).toBe(413);
});

test('a connection that asks to become another stays what it is', async () => {
  expect((await ask('/api/health')).status).toBe(200);
  for (const line of ['GET /_next/webpack-hmr', 'CONNECT evil.example:80']) {
    const { socket, received, closed } = rawConnection(origin);
    socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    await Promise.race([closed, once(socket, 'data')]);
    expect(received()).not.toMatch(/^HTTP\/1\.1 101/);
    socket.destroy();
  }
});
