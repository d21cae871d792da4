import { expect, test } from 'vitest';
import { backOff, retryAfter } from '@/lib/prices/transport/retry-delay';
import { shortestSingle } from '@/lib/prices/yahoo/transform';

const NOW = Date.parse('2025-01-27T12:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 27 Jan 2025 12:01:30 GMT', 90_000],
  ['Mon, 27 Jan 2025 11:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After %s is %s milliseconds', (header, expected) => {
  expect(retryAfter(header, NOW)).toBe(expected);
});

test('the wait doubles up to a minute, half of it by chance, and is never less than the server asked for', () => {
  expect([0, 1, 2, 3].map((attempt) => backOff(attempt, 1000, undefined, 1))).toEqual([
    1000, 2000, 4000, 8000,
  ]);
  expect(backOff(0, 1000, undefined, 0)).toBe(500);
  expect(backOff(20, 1000, undefined, 1)).toBe(60_000);
  expect(backOff(0, 1000, 5000, 0.3)).toBe(5000);
});

test('a single-precision price becomes the decimal number that was published, any other stays', () => {
  expect(shortestSingle(118.41999816894531)).toBe(118.42);
  expect(shortestSingle(Math.fround(0.0931))).toBe(0.0931);
  expect(shortestSingle(1_234_567)).toBe(1_234_567);
  expect(shortestSingle(118.42)).toBe(118.42);
});
