import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as dayZero } from '@/app/api/day-zero/route';
import { GET as events, POST } from '@/app/api/events/route';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

const TOKEN = 'a-token-of-the-test';
const draft = { title: 'A made-up event', announced: '2025-02-03T18:00' };

let clock = Date.parse('2026-01-01T00:00:00Z');
beforeEach(() => {
  process.env.AFTERSHOCK_WRITE_TOKEN = TOKEN;
  // A minute later, so that one test's writes do not count for the next.
  clock += 61_000;
  vi.setSystemTime(clock);
});
afterEach(() => {
  delete process.env.AFTERSHOCK_WRITE_TOKEN;
  vi.useRealTimers();
});

function write(body: unknown, headers: Record<string, string | undefined> = {}): Promise<Response> {
  const all = {
    Host: 'localhost',
    'Content-Type': 'application/json',
    Authorization: `Bearer ${TOKEN}`,
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return POST(new Request('http://localhost/api/events', { method: 'POST', headers: given, body: text }));
}

const preview = (query: string) => dayZero(new Request(`http://localhost/api/day-zero?${query}`));
const storedSlugs = async () =>
  ((await (await events(new Request('http://localhost/api/events'))).json()) as { slug: string }[]).map(
    ({ slug }) => slug,
  );

describe('the preview', () => {
  test('gives day 0 and why, and stores nothing', async () => {
    const before = await storedSlugs();
    const response = await preview('announced=2025-01-26T18:30&timeZone=America/New_York');
    expect(await response.json()).toEqual({
      dayZero: '2025-01-27',
      session: 'non-trading-day',
      exchangeDate: '2025-01-26',
      exchangeTime: '18:30',
      benchmark: 'SPY',
      reason:
        'In New York it was 18:30 on Sunday 26 January 2025. The market was closed that day, so day 0 is the next trading day, Monday 27 January 2025. Trading days are those of SPY.',
    });
    expect(await storedSlugs()).toEqual(before);
  });

  test.each([
    ['', 'announced', 400],
    ['announced=2025-01-32', 'announced', 400],
    ['announced=2025-01-27&announced=2025-01-28', 'announced', 400],
    ['announced=2025-01-27T10:00&timeZone=Shanghai', 'timeZone', 400],
    ['announced=2025-01-27&session=noon', 'session', 400],
    ['announced=2025-01-27', 'session', 400],
    ['announced=2030-01-01', 'announced', 400],
    ['announced=2025-01-27T10:00&day=1', 'day', 400],
    ['announced=2025-01-27T10:00&benchmark=NONE', 'benchmark', 404],
  ])('?%s names the field %s', async (query, field, status) => {
    const response = await preview(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect((await response.json()).errors[0].field).toBe(field);
  });
});

describe('storing an event', () => {
  test('with the token gives it with its day 0, and it is listed and not stored twice', async () => {
    const response = await write(draft);
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe('/events/a-made-up-event');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await response.json()).toMatchObject({
      slug: 'a-made-up-event',
      session: 'after-close',
      dayZero: '2025-02-04',
      timeZone: 'America/New_York',
    });
    expect(await storedSlugs()).toContain('a-made-up-event');
    const again = await write(draft);
    expect(again.status).toBe(409);
    expect((await again.json()).errors[0].field).toBe('slug');
  });

  test.each([
    ['without a token', { Authorization: undefined }, 401],
    ['with a wrong token', { Authorization: 'Bearer a-token-of-the-tesT' }, 401],
    ['with a token of another length', { Authorization: 'Bearer x' }, 401],
    ['from a page of another site', { Origin: 'https://evil.example' }, 403],
    ['from a sandboxed page', { Origin: 'null' }, 403],
    ['from another site by the browser’s own word', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from a neighbouring host', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['as a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['as plain text', { 'Content-Type': 'text/plain' }, 415],
  ])('%s is refused', async (_, headers, status) => {
    const before = await storedSlugs();
    const response = await write({ ...draft, slug: 'refused' }, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await storedSlugs()).toEqual(before);
  });

  test('from a page of this site is taken', async () => {
    const headers = { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };
    expect((await write({ ...draft, slug: 'same-origin' }, headers)).status).toBe(201);
  });

  test('is off without a configured token, whatever is sent', async () => {
    delete process.env.AFTERSHOCK_WRITE_TOKEN;
    expect((await write(draft)).status).toBe(403);
    process.env.AFTERSHOCK_WRITE_TOKEN = '';
    expect((await write(draft, { Authorization: 'Bearer ' })).status).toBe(403);
  });

  test('is refused where the body is too large, also without saying so', async () => {
    expect((await write({ ...draft, description: 'x'.repeat(20_000) })).status).toBe(413);
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(4096))),
    });
    const endless = new Request('http://localhost/api/events', {
      method: 'POST',
      headers: { Host: 'localhost', 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
      body,
      duplex: 'half',
    } as RequestInit);
    expect((await POST(endless)).status).toBe(413);
  });

  test('is refused from the eleventh request within a minute on, also to who guesses tokens', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      statuses.push((await write(draft, { Authorization: `Bearer ${guess}` })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await write(draft)).status).toBe(429);
    vi.setSystemTime(clock + 60_001);
    expect((await write({ ...draft, slug: 'a-minute-later' })).status).toBe(201);
  });

  test.each([
    ['{', 'body'],
    [{ ...draft, title: ' ' }, 'title'],
    [{ ...draft, slug: 'new' }, 'slug'],
    [{ ...draft, slug: '../etc' }, 'slug'],
    [{ ...draft, title: 'ديب سيك' }, 'slug'],
    [{ ...draft, announced: 'yesterday' }, 'announced'],
    [{ ...draft, dayZero: '2025-01-01' }, 'dayZero'],
    [{ ...draft, session: 'before-open' }, 'session'],
    [{ ...draft, '': 'a field without a name' }, 'body'],
  ])('%j is a 400 that names the field %s', async (body, field) => {
    const response = await write(body);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].field).toBe(field);
  });
});
