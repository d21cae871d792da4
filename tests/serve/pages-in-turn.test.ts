import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { withPagesInTurn } from '@/lib/serve/pages-in-turn.mjs';
import { listening } from './listening';

/** A server that answers when it is told to, one page at once, and what it was handed. */
async function serving(longestTurn = 60_000) {
  const handed: string[] = [];
  const open: (() => void)[] = [];
  const origin = await listening(
    withPagesInTurn(
      ({ url = '' }, response) => {
        handed.push(url);
        open.push(() => response.end(url));
      },
      { atOnce: 1, longestTurn },
    ),
  );
  const ask = async (path: string, signal?: AbortSignal) =>
    (await fetch(`${origin}${path}`, signal ? { signal } : {})).text();
  const isHanded = (paths: string[]) => vi.waitFor(() => expect(handed).toEqual(paths));
  return { ask, isHanded, answer: () => open.shift()!() };
}

test('pages are written in the order in which they were asked for, and data do not wait for them', async () => {
  const { ask, isHanded, answer } = await serving();
  const first = ask('/coverage');
  await isHanded(['/coverage']);
  const second = ask('/events/deepseek-app-store');
  await setTimeout(50);
  const third = ask('/embed/deepseek-app-store/tests');
  const data = ask('/api/events');
  await isHanded(['/coverage', '/api/events']);
  answer();
  answer();
  expect([await first, await data]).toEqual(['/coverage', '/api/events']);
  await isHanded(['/coverage', '/api/events', '/events/deepseek-app-store']);
  answer();
  await second;
  await isHanded([
    '/coverage',
    '/api/events',
    '/events/deepseek-app-store',
    '/embed/deepseek-app-store/tests',
  ]);
  answer();
  expect(await third).toBe('/embed/deepseek-app-store/tests');
});

test('a page whose reader is gone by its turn is not written', async () => {
  const { ask, isHanded, answer } = await serving();
  const first = ask('/coverage');
  await isHanded(['/coverage']);
  const leaving = new AbortController();
  const given = ask('/compare', leaving.signal);
  await setTimeout(50);
  const last = ask('/methodology');
  await setTimeout(50);
  leaving.abort();
  await expect(given).rejects.toThrow();
  await setTimeout(50);
  answer();
  await first;
  await isHanded(['/coverage', '/methodology']);
  answer();
  expect(await last).toBe('/methodology');
});

test('a reader who takes a page slowly, or leaves while it is written, does not keep the next one waiting', async () => {
  const { ask, isHanded, answer } = await serving(100);
  const slow = ask('/coverage');
  await isHanded(['/coverage']);
  const leaving = new AbortController();
  const given = ask('/compare', leaving.signal);
  await isHanded(['/coverage', '/compare']);
  leaving.abort();
  await expect(given).rejects.toThrow();
  const last = ask('/methodology');
  await isHanded(['/coverage', '/compare', '/methodology']);
  for (let place = 0; place < 3; place += 1) answer();
  expect(await Promise.all([slow, last])).toEqual(['/coverage', '/methodology']);
});
