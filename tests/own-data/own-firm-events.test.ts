import { expect, test } from 'vitest';
import { defaultCars, ownFirmEvents } from '@/lib/own-data/own-firm-events';
import { parseRequests } from '@/lib/own-data/request-file';

const friday = '2021-05-07';
const monday = '2021-05-10';
const series = { dates: [friday, monday], prices: Float64Array.of(1, 2) };
const requests = parseRequests(
  `a;A;M;08.05.2021;g;0;1;-5;20
b;B;M;10.05.2021;g;-1;1;-5;20
c;A;N;10.05.2021;g;-1;1;-5;20
d;A;M;11.05.2021;g;1;2;-5;20
`,
  'requests.csv',
);
const join = (rule: 'next' | 'previous' | 'drop') =>
  ownFirmEvents(requests, new Map([['A', series]]), new Map([['M', series]]), rule);

test('an event on a Saturday moves to Monday, to Friday, or drops, as the rule says', () => {
  expect(join('next').firmEvents[0]!.dayZero).toBe(monday);
  expect(join('previous').firmEvents[0]!.dayZero).toBe(friday);
  expect(join('drop').firmEvents[0]!.dayZero).toBe('');
  expect(join('drop').refused.get('a')?.message).toBe(
    'A: the event date 2021-05-08 is not a trading day of M and was dropped',
  );
});

test('a firm or market without prices and a date after the last are refused with the reason', () => {
  const { firmEvents, refused } = join('next');
  expect(firmEvents).toHaveLength(4);
  expect([...refused.keys()]).toEqual(['b', 'c', 'd']);
  expect(refused.get('b')).toMatchObject({
    code: 'no-prices',
    message: expect.stringContaining('prices of B'),
  });
  expect(refused.get('c')).toMatchObject({
    code: 'no-prices',
    message: expect.stringContaining('prices of N'),
  });
  expect(refused.get('d')).toMatchObject({
    code: 'event-outside-prices',
    message: 'A: the event date 2021-05-11 has no next trading day of M among 2021-05-07 to 2021-05-10',
  });
});

test('the windows studied by default are day 0 and every distinct event window', () => {
  expect(defaultCars(requests)).toEqual([
    [0, 0],
    [0, 1],
    [-1, 1],
    [1, 2],
  ]);
  expect(defaultCars(requests.slice(3))).toEqual([[1, 2]]);
});
