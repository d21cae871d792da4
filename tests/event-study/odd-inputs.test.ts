import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runStudy } from '@/lib/event-study/run-study';
import { MODEL_NAMES, RETURN_KINDS } from '@/lib/event-study/study-choices';
import { FACTOR_NAMES, type FirmEvent, type PriceSeries } from '@/lib/event-study/study-input';
import { madeUpReturns } from '../support/made-up-returns';
import { madeUpDays, pricesFromReturns, withoutPrices } from '../support/small-study';

fc.configureGlobal({ seed: 20250127 });

const DAYS = 90;
const dates = madeUpDays(DAYS + 1);

/** Ways in which the prices of a security can be odd. */
const ODDITIES: Record<string, (returns: number[], seed: number) => PriceSeries> = {
  ordinary: (returns) => pricesFromReturns(returns, dates),
  'without a move': (returns) =>
    pricesFromReturns(
      returns.map(() => 0),
      dates,
    ),
  'with one move': (returns, seed) =>
    pricesFromReturns(
      returns.map((_, day) => (day === seed % DAYS ? 0.4 : 0)),
      dates,
    ),
  'in whole cents': (returns) => {
    const { prices } = pricesFromReturns(returns, dates);
    return { dates, prices: prices.map((price) => Math.round(price / 10) / 10) };
  },
  worthless: (returns) =>
    pricesFromReturns(
      returns.map((value, day) => (day > 70 ? -1 : value)),
      dates,
    ),
  'half traded': (returns, seed) =>
    withoutPrices(
      pricesFromReturns(returns, dates),
      dates.map((_, day) => day).filter((day) => (day * seed) % 3 === 0),
    ),
  'traded for a while': (returns, seed) =>
    withoutPrices(
      pricesFromReturns(returns, dates),
      dates.map((_, day) => day).filter((day) => day > 40 + (seed % 50)),
    ),
  'never traded': () => ({ dates: [], prices: new Float64Array() }),
};

const security = fc.record({
  kind: fc.constantFrom(...Object.keys(ODDITIES)),
  seed: fc.integer({ min: 1, max: 10_000 }),
});
const odd = fc.record({
  model: fc.constantFrom(...MODEL_NAMES),
  returns: fc.constantFrom(...RETURN_KINDS),
  market: security,
  firms: fc.array(security, { minLength: 1, maxLength: 5 }),
  dayZero: fc.integer({ min: 0, max: DAYS }),
  length: fc.integer({ min: 1, max: 80 }),
});

const P_VALUES = new Set('p pFall pRise pNormal holm benjaminiHochberg jarqueBeraP archP'.split(' '));

const factors = {
  dates,
  values: Object.fromEntries(
    FACTOR_NAMES.map((name, place) => [name, Float64Array.from([0, ...madeUpReturns(place + 70, DAYS)])]),
  ),
};

function seriesOf({ kind, seed }: { kind: string; seed: number }): PriceSeries {
  return ODDITIES[kind]!(madeUpReturns(seed, DAYS), seed);
}

/** Every number that a result is written with, by its name; JSON itself would write NaN as null. */
function numbersIn(result: unknown): [name: string, number: number][] {
  const numbers: [string, number][] = [];
  JSON.stringify(result, (name, value) => {
    if (typeof value === 'number') numbers.push([name, value]);
    return value;
  });
  return numbers;
}

test('whatever the prices, a study gives numbers or reasons and no p-value outside 0 to 1', () => {
  fc.assert(
    fc.property(odd, ({ model, returns, market, firms, dayZero, length }) => {
      const benchmark = seriesOf(market);
      const firmEvents = firms.map(
        (firm, place): FirmEvent => ({
          id: `${place}`,
          ticker: `${place}`,
          name: firm.kind,
          group: place % 2 === 0 ? 'even' : 'odd',
          eventDate: dates[dayZero]!,
          dayZero: dates[dayZero]!,
          prices: seriesOf(firm),
          benchmark,
          estimation: [-5 - length, -6],
          window: [-5, 5],
        }),
      );
      const cars = [
        [0, 0],
        [-1, 3],
        [4, 9],
      ] as const;
      const result = runStudy({
        firmEvents,
        factors,
        options: { model, returns, cars, bootstrap: { draws: 9, seed: 1 } },
      });
      expect(result.securities).toHaveLength(firms.length);
      for (const [name, number] of numbersIn(result)) {
        expect(Number.isFinite(number), name).toBe(true);
        if (P_VALUES.has(name)) expect(number >= 0 && number <= 1, `${name} ${number}`).toBe(true);
      }
      for (const { days, problem } of result.securities) {
        if (days.length === 0) expect(problem?.message).toBeTruthy();
      }
      for (const { windows } of result.groups) {
        for (const { tests } of windows)
          for (const outcome of Object.values(tests))
            expect(outcome.statistic === null).toBe(outcome.problem !== undefined);
      }
    }),
    { numRuns: 150 },
  );
});
