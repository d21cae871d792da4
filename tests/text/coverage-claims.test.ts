import { expect, test } from 'vitest';
import { COVERAGE_CLAIMS } from '@/lib/text/coverage-claims';
import { bundledEvents, bundledStudy } from '../support/bundled-study';

test('every claim names stored events and stocks that have an abnormal return on day 0', () => {
  const slugs = bundledEvents().map(({ slug }) => slug);
  for (const { event, tickers, key } of COVERAGE_CLAIMS) {
    expect(slugs).toContain(event);
    const { securities } = bundledStudy({ event, tickers: tickers.join(','), window: '-5,5' });
    expect(securities.map(({ ticker }) => ticker)).toEqual(tickers);
    for (const { days } of securities) {
      expect(days.find(({ eventDay }) => eventDay === 0)?.abnormal, key).toBeTypeOf('number');
    }
  }
});

test('claims come in the order in which they were made', () => {
  const dates = COVERAGE_CLAIMS.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});
