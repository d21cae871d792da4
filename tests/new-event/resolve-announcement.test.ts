import { describe, expect, test } from 'vitest';
import { slugOf } from '@/lib/new-event/event-draft';
import { resolveAnnouncement, type Session } from '@/lib/new-event/resolve-announcement';

/* The week of the DeepSeek shock and the one before it; Monday 20 January was a holiday. */
const CALENDAR = [
  ...['2025-01-16', '2025-01-17', '2025-01-21', '2025-01-22', '2025-01-23', '2025-01-24'],
  ...['2025-01-27', '2025-01-28', '2025-01-29'],
];

const resolve = (announced: string, timeZone = 'America/New_York', session?: Session) =>
  resolveAnnouncement({ announced, timeZone, session }, CALENDAR);

describe('day 0 by the clock of the exchange', () => {
  test.each([
    ['2025-01-27T09:29', 'before-open', '2025-01-27'],
    ['2025-01-27T09:30', 'during-session', '2025-01-27'],
    ['2025-01-27T15:59', 'during-session', '2025-01-27'],
    ['2025-01-27T16:00', 'after-close', '2025-01-28'],
    ['2025-01-24T18:00', 'after-close', '2025-01-27'],
    ['2025-01-25T12:00', 'non-trading-day', '2025-01-27'],
    ['2025-01-20T10:00', 'non-trading-day', '2025-01-21'],
  ])('%s in New York is %s: %s', (announced, session, dayZero) => {
    expect(resolve(announced)).toMatchObject({ session, dayZero });
  });

  test('is the exchange’s, wherever the announcement was made', () => {
    expect(resolve('2025-01-28T04:00', 'Asia/Shanghai')).toEqual({
      session: 'during-session',
      exchangeDate: '2025-01-27',
      exchangeTime: '15:00',
      dayZero: '2025-01-27',
    });
    expect(resolve('2025-01-27T09:00', 'Asia/Shanghai')).toMatchObject({
      session: 'non-trading-day',
      exchangeDate: '2025-01-26',
      dayZero: '2025-01-27',
    });
  });
});

describe('a session that is stated', () => {
  test('says what an hour would, where there is none', () => {
    expect(resolve('2025-01-21', undefined, 'after-close')).toMatchObject({
      exchangeTime: null,
      dayZero: '2025-01-22',
    });
    expect(resolve('2025-01-21', undefined, 'before-open')).toMatchObject({ dayZero: '2025-01-21' });
    expect(resolve('2025-01-21')).toMatchObject({ field: 'session' });
    expect(resolve('2025-01-20')).toMatchObject({ session: 'non-trading-day', dayZero: '2025-01-21' });
  });

  test('may know of an early close, and may not contradict the clock otherwise', () => {
    expect(resolve('2025-01-24T14:00', undefined, 'after-close')).toMatchObject({ dayZero: '2025-01-27' });
    expect(resolve('2025-01-24T18:00', undefined, 'before-open')).toEqual({
      field: 'session',
      message: 'expected after-close, because it was 18:00 on 2025-01-24 at the exchange',
    });
  });

  test('may not contradict the calendar', () => {
    expect(resolve('2025-01-20', undefined, 'during-session')).toMatchObject({
      message: expect.stringContaining('the exchange was closed on 2025-01-20'),
    });
    expect(resolve('2025-01-21', undefined, 'non-trading-day')).toMatchObject({
      message: expect.stringContaining('the exchange was open on 2025-01-21'),
    });
  });
});

describe('no day 0', () => {
  test.each(['2025-01-15T10:00', '2025-01-30T10:00', '2025-01-29T18:00'])(
    'for %s, whose day or the next is not stored',
    (announced) => {
      expect(resolve(announced)).toMatchObject({
        field: 'announced',
        message: expect.stringContaining('2025-01-16 to 2025-01-29'),
      });
    },
  );

  test('for a time that no clock showed, or without a calendar', () => {
    expect(resolve('2025-03-09T02:30')).toMatchObject({ message: expect.stringContaining('summer time') });
    expect(resolveAnnouncement({ announced: '2025-01-27', timeZone: 'UTC' }, [])).toMatchObject({
      field: 'announced',
    });
  });
});

test('a slug is made from the Latin letters and digits of a title', () => {
  expect(slugOf('DeepSeek’s app reaches the top!')).toBe('deepseek-s-app-reaches-the-top');
  expect(slugOf('Crédit Agricole: Q3 2024')).toBe('credit-agricole-q3-2024');
  expect(slugOf('العربية')).toBe('');
});
