import { describe, expect, test } from 'vitest';
import { GET as getStudy } from '@/app/api/events/[event]/study/route';
import type { Study } from '@/lib/event-study/study';
import type { Problem } from '@/lib/server/problem';
import { expectRelative } from '../support/close-to';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

const EVENT = 'deepseek-app-store';

function ask(handler: typeof getStudy, query = '', event = EVENT, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost/api/events/${event}/study${query}`, { headers });
  return handler(request, { params: Promise.resolve({ event }) });
}

const study = async (query = ''): Promise<Study> => (await ask(getStudy, query)).json();
const problem = async (query = '', event = EVENT): Promise<Problem> =>
  (await ask(getStudy, query, event)).json();

describe('the study of the app-store event', () => {
  test('holds the sixteen stocks of the coverage with their published falls', async () => {
    const { securities, event, spec } = await study();
    expect(event.dayZero).toBe('2025-01-27');
    expect(spec.tickers).toHaveLength(16);
    const dayZero = Object.fromEntries(
      securities.map(({ ticker, days }) => [ticker, days.find(({ eventDay }) => eventDay === 0)]),
    );
    /* Closing prices before and after, as reported; adjusted closes differ by dividends paid later only. */
    expectRelative(dayZero.NVDA?.return, 118.42 / 142.62 - 1, 2e-5);
    expectRelative(dayZero.VST?.return, 137.08 / 191.11 - 1, 2e-5);
    expectRelative(dayZero.CEG?.return, 275.0 / 347.44 - 1, 2e-5);
    expectRelative(dayZero.BE?.return, 22.42 / 29.81 - 1, 2e-5);
    expect(dayZero.NVDA?.date).toBe('2025-01-27');
  });

  test('shows power producers falling and regulated utilities not', async () => {
    const { groups } = await study();
    const aarOf = (name: string) =>
      groups.find((group) => group.name === name)?.days.find((day) => day.eventDay === 0)?.aar ?? Number.NaN;
    expect(aarOf('power-producers')).toBeLessThan(-0.12);
    expect(aarOf('regulated-utilities')).toBeGreaterThan(0.01);
  });

  /* Talen's file has 138 rows up to day 0: 137 returns, of which 126 end by day -11 and 47 by day -90. */
  test('says how many estimation days each security has', async () => {
    const { securities } = await study('?tickers=TLN,NVDA&estimation=-200,-11');
    expect(securities.map(({ ticker, estimationDays }) => [ticker, estimationDays])).toEqual([
      ['TLN', 126],
      ['NVDA', 190],
    ]);
  });

  test('keeps a security without enough data in its place, with the reason', async () => {
    const { securities } = await study('?tickers=TLN,NVDA&estimation=-200,-90');
    expect(securities[0]?.problem).toMatchObject({ code: 'too-few-estimation-days', have: 47, need: 60 });
    expect(securities[1]?.problem).toBeUndefined();
  });
});

describe('bad requests say what is wrong', () => {
  test.each([
    ['?window=10,-10', 'window'],
    ['?window=2,10', 'window'],
    ['?estimation=-130,-5', 'estimation'],
    ['?returns=compound', 'returns'],
    ['?cars=-20,20', 'cars'],
    ['?tickers=,', 'tickers'],
    ['?tickers=NVDA&tickers=VST', 'tickers'],
    ['?ticker=NVDA', 'ticker'],
    ['?event=other', 'event'],
  ])('%s is a 400 that names %s', async (query, field) => {
    const response = await ask(getStudy, query);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    const body: Problem = await response.json();
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect(body.detail).toContain('expected');
  });

  test('an unknown event is a 404 that lists the stored ones', async () => {
    const body = await problem('', 'moon-landing');
    expect(body.status).toBe(404);
    expect(body.errors?.[0]?.valid).toContain('deepseek-v3-release');
  });

  test('an unknown ticker or benchmark is a 404 that lists the stored ones', async () => {
    const body = await problem('?tickers=NVDA,ZZZZ');
    expect(body.status).toBe(404);
    expect(body.detail).toContain('ZZZZ');
    expect(body.errors?.[0]).toMatchObject({ field: 'tickers', unknown: ['ZZZZ'] });
    expect((await problem('?benchmark=ZZZZ')).errors?.[0]?.field).toBe('benchmark');
  });

  test('a study of nothing but a security without data is a 422 with the days it has and needs', async () => {
    const body = await problem('?tickers=TLN&estimation=-200,-90');
    expect(body.status).toBe(422);
    expect(body.detail).toContain('TLN has 47 returns');
    expect(body.detail).toContain('needs 60');
    expect(body.errors?.[0]).toMatchObject({
      field: 'tickers',
      reason: { ticker: 'TLN', code: 'too-few-estimation-days', have: 47, need: 60, estimation: [-200, -90] },
    });
  });

  test('an estimation window too short for anybody is to blame itself, and each security is named', async () => {
    const body = await problem('?estimation=-30,-11');
    expect(body.status).toBe(422);
    expect(body.errors).toHaveLength(16);
    expect(new Set(body.errors?.map(({ field }) => field))).toEqual(new Set(['estimation']));
    expect(body.errors?.[1]?.message).toContain('has 20 returns');
  });
});

test('an answer carries an entity tag and is not sent again to who has it', async () => {
  const first = await ask(getStudy, '?tickers=NVDA');
  const tag = first.headers.get('ETag') ?? '';
  const second = await ask(getStudy, '?tickers=NVDA', EVENT, { 'If-None-Match': tag });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect((await ask(getStudy, '?tickers=VST', EVENT, { 'If-None-Match': tag })).status).toBe(200);
});
