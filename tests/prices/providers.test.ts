import { describe, expect, test } from 'vitest';
import { stooqProvider } from '@/lib/prices/stooq/provider';
import * as answers from '../support/provider-answers';
import { GOOD, HTML, KINDS, providerLoads, SPAN } from '../support/provider-loads';

const { answer, asked, failure, fetchWith, load } = await providerLoads();

describe.each(KINDS)('%s', (kind) => {
  test('tries again after 429, 503 and a body that breaks off, and gives the answer that comes then', async () => {
    const body = GOOD[kind]();
    answer({ status: 429, headers: { 'Retry-After': '0' } }, { status: 503 }, { body, cut: true }, { body });
    expect(await load(kind)).toBeTruthy();
    expect(asked).toHaveLength(4);
  });

  test('waits as long as Retry-After says', async () => {
    answer({ status: 429, headers: { 'Retry-After': '1' } }, { body: GOOD[kind]() });
    await load(kind);
    expect(asked[1]!.time - asked[0]!.time).toBeGreaterThanOrEqual(990);
  });

  test('gives up on a limit that lasts, and says when to try again', async () => {
    answer({ status: 429, headers: { 'Retry-After': '3600' } });
    const error = await failure(kind);
    expect(error).toMatchObject({ fault: 'rate-limit', stops: true });
    expect(error.message).toContain('try again after 3600 s');
    expect(asked).toHaveLength(1);
  });

  test('gives up on a server that stays out of order, after all tries', async () => {
    answer({ status: 502, body: HTML });
    expect(await failure(kind)).toMatchObject({ fault: 'unavailable', stops: false });
    expect(asked).toHaveLength(4);
  });

  test('gives up on bodies that always break off', async () => {
    answer({ body: GOOD[kind](), cut: true });
    const error = await failure(kind);
    expect(error.fault).toBe('unavailable');
    expect(error.message).toContain('in 4 tries');
  });

  test('takes a web page for what it is', async () => {
    answer({ body: HTML, headers: { 'Content-Type': 'text/html' } });
    expect((await failure(kind)).fault).toBe('malformed');
    expect(asked).toHaveLength(1);
  });

  test('takes half an answer for what it is', async () => {
    const whole = Buffer.from(GOOD[kind]());
    answer({ body: whole.subarray(0, whole.length >> 1) });
    expect((await failure(kind)).fault).toBe('malformed');
  });
});

describe('politeness', () => {
  test('keeps requests apart, one at a time', async () => {
    answer({ body: answers.stooqAnswer });
    const provider = stooqProvider(fetchWith({ spacing: 120 }), ['A', 'B', 'C'], SPAN);
    await Promise.all(provider.tickers.map((ticker) => provider.load(ticker)));
    const gaps = asked.slice(1).map(({ time }, index) => time - asked[index]!.time);
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(110);
  });

  test('does not wait for ever for an answer', async () => {
    const { createServer } = await import('node:http');
    const silent = createServer(() => {});
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const address = silent.address() as { port: number };
    const mirror = `http://127.0.0.1:${address.port}`;
    const error = await failure('stooq', SPAN, { mirror, timeout: 50, tries: 2 });
    silent.closeAllConnections();
    silent.close();
    expect(error).toMatchObject({ fault: 'unavailable' });
    expect(error.message).toContain('in 2 tries');
  });
});
