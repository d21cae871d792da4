import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planOwnStudy } from '@/lib/own-data/plan-own-study';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { runPlan } from '@/lib/study-report/run-plan';

const folder = resolve(import.meta.dirname, '../fixtures/own-data/not-ok');
const textOf = (file: string) => readFileSync(resolve(folder, file), 'utf8');

function pricesIn(file: string) {
  const reader = new PriceFileReader(file);
  reader.add(textOf(file));
  return reader.finish();
}

test('a price of no ordinary size is refused where it stands, before its squares overflow', () => {
  expect(() => pricesIn('firm-prices-too-large.csv')).toThrow(
    'firm-prices-too-large.csv:2:3: expected a price from 1e-9 to 1e+15, found "1e300"',
  );
});

test('an event window outside of the stored days is a reason, not a study without a day', () => {
  const prices = pricesIn('prices-of-ninety-days.csv');
  const requests = 'requests-windows-outside-prices.csv';
  const files = { requests, firmPrices: 'firms.csv', marketPrices: 'markets.csv' };
  const data = {
    files,
    requests: parseRequests(textOf(requests), requests),
    firmPrices: prices,
    marketPrices: prices,
  };
  const plan = planOwnStudy(data, { model: 'market', returns: 'simple', nonTrading: 'next' });
  const { securities, groups } = runPlan(plan, false, { show: () => {} });
  const span = "among the market's trading days 2024-09-02 to 2024-11-30";
  expect(securities.map(({ id, problem, days }) => [id, problem?.message, days.length])).toEqual([
    ['before', `AAA: no day of the event window -5…-5 is ${span}`, 0],
    ['after', `AAA: no day of the event window 4…4 is ${span}`, 0],
  ]);
  expect(groups).toEqual([]);
});
