import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODEL_NAMES, RETURN_KINDS } from '@/lib/event-study/study-choices';
import { planOwnStudy } from '@/lib/own-data/plan-own-study';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { csvOutput } from '@/lib/study-report/csv-output';
import { jsonOutput } from '@/lib/study-report/json-output';
import { runPlan } from '@/lib/study-report/run-plan';
import { seededUniform } from '../support/seeded';
import { fuzz } from './fuzz';
import { almost, nasty } from './hostile-text';
import { orMalformed } from './refusals';

const DAYS = Array.from({ length: 90 }, (_, day) =>
  new Date(Date.UTC(2024, 8, 2 + day)).toISOString().slice(0, 10),
);
const FIRMS = ['AAA', 'BBB', 'CCC'];

const firm = fc.constantFrom(...FIRMS, 'ZZZ');
const eventDay = fc.constantFrom(DAYS[80]!, DAYS[75]!, DAYS[3]!, '2030-01-01', '27.11.2024');
const small = fc.integer({ min: -6, max: 6 }).map(String);

const requestRow = fc.tuple(
  firm,
  eventDay,
  small,
  small,
  fc.constantFrom('-7', '-1', '-12'),
  fc.constantFrom('60', '30', '3', '5000'),
);

const requests = fc
  .array(requestRow, { minLength: 1, maxLength: 6 })
  .map((rows) =>
    rows
      .map(([name, date, from, to, end, length], id) =>
        [id, name, 'MKT', date, id % 2 === 0 ? 'chips' : '', from, to, end, length].join(';'),
      )
      .join('\n'),
  );

test('a file of requests is read whole, or the line that is wrong is told', () => {
  fuzz('requests of firm-events', fc.oneof(almost(requests), nasty), (text) => {
    const read = orMalformed('requests.csv', () => parseRequests(text, 'requests.csv'));
    if (!read) return;
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    expect(read.every(({ window, estimation }) => window[0] <= window[1] && estimation[1] < window[0])).toBe(
      true,
    );
  });
});

/** A move that no share makes, on one day of one series. */
const shock = fc.record({
  series: fc.constantFrom('MKT', ...FIRMS),
  day: fc.nat(DAYS.length - 1),
  factor: fc.constantFrom(1, 0.5, 2, -1, 0, 1e-300, 1e300),
});
type Shock = { series: string; day: number; factor: number };

/** Prices of made-up moves of up to 5 % with the shocks in them; a price that is no number begins anew. */
function pricesOf(series: string, uniform: () => number, shocks: readonly Shock[]): string {
  let price = 100;
  return DAYS.map((date, day) => {
    const shocked = shocks.find((candidate) => candidate.series === series && candidate.day === day);
    price *= (0.95 + 0.1 * uniform()) * (shocked?.factor ?? 1);
    if (!Number.isFinite(price) || price === 0) price = 100;
    return `${series};${date};${series === 'MKT' ? Math.abs(price) : price}`;
  }).join('\n');
}

const files = fc
  .record({ seed: fc.nat(1e6), shocks: fc.array(shock, { maxLength: 6 }) })
  .map(({ seed, shocks }) => {
    const uniform = seededUniform(seed);
    return {
      firms: FIRMS.map((name) => pricesOf(name, uniform, shocks)).join('\n'),
      markets: pricesOf('MKT', uniform, shocks),
    };
  });
const firmPrices = files.map(({ firms }) => firms);
const marketPrices = files.map(({ markets }) => markets);

const study = fc.record({
  requests: fc.oneof({ weight: 3, arbitrary: requests }, almost(requests)),
  firms: fc.oneof({ weight: 3, arbitrary: firmPrices }, almost(firmPrices)),
  markets: fc.oneof({ weight: 3, arbitrary: marketPrices }, almost(marketPrices)),
  model: fc.constantFrom(...MODEL_NAMES),
  returns: fc.constantFrom(...RETURN_KINDS),
  nonTrading: fc.constantFrom('next', 'previous', 'drop'),
});

function prices(text: string, file: string, sign: 'any sign' | 'above zero') {
  return orMalformed(file, () => {
    const reader = new PriceFileReader(file, sign);
    reader.add(text);
    return reader.finish();
  });
}

/** Every number that a report is written with; JSON itself would write NaN as null. */
function numbersIn(report: unknown): number[] {
  const numbers: number[] = [];
  JSON.stringify(report, (_, value) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  return numbers;
}

const isShare = (p: number | null | undefined) => p === null || p === undefined || (p >= 0 && p <= 1);

test('a study of any three files ends in numbers or in reasons', () => {
  fuzz('three-file studies', study, ({ requests: text, firms, markets, model, returns, nonTrading }) => {
    const asked = orMalformed('requests.csv', () => parseRequests(text, 'requests.csv'));
    const firmSeries = prices(firms, 'firms.csv', 'any sign');
    const marketSeries = prices(markets, 'markets.csv', 'above zero');
    if (!asked || !firmSeries || !marketSeries) return;
    const files = { requests: 'requests.csv', firmPrices: 'firms.csv', marketPrices: 'markets.csv' };
    const data = { files, requests: asked, firmPrices: firmSeries, marketPrices: marketSeries };
    const plan = planOwnStudy(data, { model, returns, nonTrading });
    const report = runPlan(plan, false, { show: () => {} });
    expect(report.securities).toHaveLength(asked.length);
    for (const { problem, days, cars } of report.securities) {
      if (problem) expect(problem.message).not.toBe('');
      else expect(days.length).toBeGreaterThan(0);
      expect([...days, ...cars].every(({ p }) => isShare(p))).toBe(true);
    }
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
    expect([...csvOutput(report)].join('').split('\n').length).toBeGreaterThan(1);
    expect(() => JSON.parse([...jsonOutput(report)].join(''))).not.toThrow();
  });
});
