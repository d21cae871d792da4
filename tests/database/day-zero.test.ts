import { expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { loadPriceSeries } from '@/lib/database/price-store';
import { resolveDayZero, tradingDayIndex } from '@/lib/event-study/trading-days';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

test('every event’s day 0 follows from its announcement, its session and the benchmark’s calendar', async () => {
  const calendar = (await loadPriceSeries(['SPY'])).get('SPY')!.dates;
  const events = await database().event.findMany();
  expect(events).toHaveLength(4);
  for (const { slug, announced, session, dayZero } of events) {
    const date = announced.slice(0, 10);
    const traded = tradingDayIndex(calendar, date) >= 0;
    expect(session === 'non-trading-day', slug).toBe(!traded);
    expect(resolveDayZero(calendar, date, 'next', session === 'after-close'), slug).toBe(dayZero);
  }
});
