import { expect, test } from 'vitest';
import { otherEvents } from '@/lib/chart-math/other-events';
import { bundledEvents, bundledStudy } from '../support/bundled-study';

test('the other events of January are marked on their own trading days, in order', () => {
  const marked = otherEvents(bundledStudy({ tickers: 'NVDA' }), bundledEvents());
  /* 20 January was a holiday: the sessions before day 0, 27 January, are 24, 23, 22 and 21 January. */
  expect(marked.map(({ letter, eventDay, date }) => [letter, eventDay, date])).toEqual([
    ['A', -4, '2025-01-21'],
    ['B', -3, '2025-01-22'],
  ]);
});

test('an event outside the window is not marked', () => {
  expect(otherEvents(bundledStudy({ tickers: 'NVDA', window: '-2,2' }), bundledEvents())).toEqual([]);
});
