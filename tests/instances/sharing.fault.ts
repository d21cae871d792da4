import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RunningServer, startServer, startSharedServer } from '../faults/running-server';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';
import { placeOf, startProxy } from './running-proxy';

const DATABASE_URL = await freshDatabase();
const STUDY = '/api/events/deepseek-app-store/study';
const PAGE = '/events/deepseek-app-store';

/** Two that every test but the one that ends them asks, as a site's readers do. */
const instances: [RunningServer, RunningServer] = await Promise.all([
  startSharedServer({ DATABASE_URL }),
  startSharedServer({ DATABASE_URL }),
]);

test('a reader who is handed from one instance to the other has what both would send', async () => {
  const [one, other] = await Promise.all(instances.map(({ ask }) => ask(STUDY)));
  const tag = one!.headers.get('ETag')!;
  expect(other!.headers.get('ETag')).toBe(tag);
  expect(await other!.text()).toBe(await one!.text());
  const proxy = await startProxy(instances);
  const servedBy = new Set<string | null>();
  for (let time = 0; time < 10; time += 1) {
    const { status, headers } = await fetch(`${proxy}${STUDY}`, { headers: { 'If-None-Match': tag } });
    expect([status, headers.get('ETag')]).toEqual([304, tag]);
    servedBy.add(headers.get('X-Served-By'));
  }
  expect(servedBy).toEqual(new Set(instances.map(placeOf)));
});

test('what is imported on one machine is read from every instance by the next reader', async () => {
  const prices = '/api/securities/ZZZ/prices';
  const onBoth = (path: string) => Promise.all(instances.map(({ ask }) => ask(path)));
  const tagsOf = (answers: Response[]) => answers.map(({ headers }) => headers.get('ETag'));
  const before = tagsOf(await onBoth('/api/securities'));
  expect((await onBoth(prices)).map(({ status }) => status)).toEqual([404, 404]);

  const file = join(temporaryFolder(), 'prices.csv');
  writeFileSync(file, 'date,ticker,close\n2025-01-27,ZZZ,10\n2025-01-28,ZZZ,11\n');
  const words = ['import', '--provider', 'csv', '--file', file];
  expect(await runAftershock(words, { DATABASE_URL })).toMatchObject({ status: 0 });

  const listed = await onBoth('/api/securities');
  const after = tagsOf(listed);
  expect(after[0]).toBe(after[1]);
  expect(after[0]).not.toBe(before[0]);
  for (const answer of listed) expect(await answer.text()).toContain('"ZZZ"');
  for (const answer of await onBoth(prices)) expect(await answer.text()).toContain('2025-01-28');
});

test('a script that one instance does not have is asked of the other', async () => {
  const { status, headers } = await fetch(`${await startProxy(instances)}/_next/static/of-another-build.js`);
  expect(status).toBe(404);
  expect(headers.get('X-Served-By')!.split(', ').sort()).toEqual(instances.map(placeOf).sort());
});

test('the proxy keeps an instance’s state to itself, and turns large bodies away', async () => {
  const proxy = await startProxy(instances);
  for (const path of ['/api/health', '/api/metrics', '//api/health', '/api/%6detrics']) {
    expect((await fetch(`${proxy}${path}`)).status).toBe(404);
  }
  const post = (length: number) =>
    fetch(`${proxy}/api/events`, { method: 'POST', body: 'x'.repeat(length) }).then(({ status }) => status);
  expect(await post(100_000)).toBe(413);
  // Small enough for the proxy: the instance, which takes no writes, says so itself.
  expect(await post(100)).not.toBe(413);
});

test('a proxy that keeps answers sends them as they were, also when no instance is left, and keeps no page', async () => {
  const own = await Promise.all([startServer({ DATABASE_URL }), startServer({ DATABASE_URL })]);
  const proxy = await startProxy(own, ['aftershock.conf', 'aftershock-cache.conf']);
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${proxy}${path}`, { headers });
    return { answer, kept: answer.headers.get('X-Cache'), text: await answer.text() };
  };
  const nonceOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1];
  const [first, second] = [await ask(STUDY), await ask(STUDY)];
  expect([first.kept, second.kept]).toEqual(['MISS', 'HIT']);
  expect(second.text).toBe(first.text);
  const tag = first.answer.headers.get('ETag')!;
  expect(await ask(STUDY, { 'If-None-Match': tag })).toMatchObject({ kept: 'HIT', answer: { status: 304 } });
  const pages = [await ask(PAGE), await ask(PAGE)];
  expect(pages.map(({ kept }) => kept)).toEqual(['MISS', 'MISS']);
  expect(nonceOf(pages[0]!.text)).toMatch(/^[\w+/=]{20,}$/);
  expect(nonceOf(pages[1]!.text)).not.toBe(nonceOf(pages[0]!.text));

  for (const { signal } of own) await signal('SIGKILL');
  expect(await ask(STUDY)).toMatchObject({ answer: { status: 200 }, text: first.text });
  expect((await ask(PAGE)).answer.status).toBe(502);
});
