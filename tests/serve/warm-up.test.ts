import { expect, test } from 'vitest';
import { isWarmUpWanted, warmUp } from '@/lib/serve/warm-up.mjs';

test('a handler answers itself for the database and a page, and over a port that is closed afterwards', async () => {
  const asked: (string | undefined)[] = [];
  let host: string | undefined;
  await warmUp((request, response) => {
    asked.push(request.url);
    host = request.headers.host;
    response.end('done');
  });
  expect(asked).toEqual(['/api/health', '/api/events', '/']);
  await expect(fetch(`http://${host}`)).rejects.toThrow('fetch failed');
});

test('a handler that cannot answer yet delays nothing', async () => {
  const statuses = [503, 404, 500];
  await warmUp((request, response) => {
    response.statusCode = statuses.pop()!;
    if (response.statusCode === 503) request.socket.destroy();
    else response.end();
  });
  expect(statuses).toEqual([]);
});

test('a server warms up unless it is told not to', () => {
  expect([undefined, '', 'on', 'off'].map((setting) => isWarmUpWanted(setting))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
