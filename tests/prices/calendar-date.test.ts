import { expect, test } from 'vitest';
import { isCalendarDate } from '@/lib/prices/calendar-date';

test.each(['2025-01-27', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a day of the calendar',
  (text) => {
    expect(isCalendarDate(text)).toBe(true);
  },
);

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-00-10',
  '2025-13-01',
  '2025-01-00',
  '0000-01-01',
  '2025-1-27',
  '20250127',
  '2025-01-27T00:00',
  '',
])('"%s" is none', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});
