import { expect, test } from 'vitest';
import { clockOf, instantOf } from '@/lib/new-event/zoned-time';

test.each([
  ['2025-01-27T09:30', 'America/New_York', '2025-01-27T14:30:00Z'],
  ['2025-07-01T09:30', 'America/New_York', '2025-07-01T13:30:00Z'],
  ['2025-01-27T09:30', 'Asia/Shanghai', '2025-01-27T01:30:00Z'],
  ['2025-01-27T09:30', 'Asia/Kolkata', '2025-01-27T04:00:00Z'],
  ['2025-01-27T09:30', 'Pacific/Kiritimati', '2025-01-26T19:30:00Z'],
  ['2025-01-27T00:00', 'Pacific/Pago_Pago', '2025-01-27T11:00:00Z'],
  ['2025-01-27T09:30', 'UTC', '2025-01-27T09:30:00Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(Date.parse(instant));
  expect(clockOf(Date.parse(instant), zone)).toBe(local);
});

test('an hour that the beginning of summer time skips is none', () => {
  expect(instantOf('2025-03-09T02:30', 'America/New_York')).toBeUndefined();
  expect(instantOf('2025-03-09T03:00', 'America/New_York')).toBe(Date.parse('2025-03-09T07:00:00Z'));
});

test('an hour that the end of summer time repeats is its first one', () => {
  expect(instantOf('2025-11-02T01:30', 'America/New_York')).toBe(Date.parse('2025-11-02T05:30:00Z'));
});
