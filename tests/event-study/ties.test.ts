import { describe, expect, test } from 'vitest';
import { runStudy } from '@/lib/event-study/run-study';
import type { ModelName } from '@/lib/event-study/study-choices';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { madeUpReturns } from '../support/made-up-returns';
import { madeUpDays, pricesFromReturns } from '../support/small-study';

const ESTIMATION_DAYS = 60;
const REPEATED_DAYS = 5;
const dates = madeUpDays(ESTIMATION_DAYS + REPEATED_DAYS + 3);

/** Added to the returns of some estimation days, so that no others come near them. */
const JUMPS = new Map([
  [21, 0.3],
  [22, 0.5],
  [23, 0.3],
]);

/** Prices whose last five returns are those of five estimation days over again, bit by bit. */
function withRepeatedDays(seed: number, jumps = JUMPS): PriceSeries {
  const returns = madeUpReturns(seed, dates.length - 1).map((value, day) => value + (jumps.get(day) ?? 0));
  const { prices } = pricesFromReturns(returns, dates);
  prices.copyWithin(dates.length - REPEATED_DAYS - 1, 20, 20 + REPEATED_DAYS + 1);
  return { dates, prices };
}

function repeatedStudy(model: ModelName, seed: number) {
  const benchmark = withRepeatedDays(seed, new Map());
  const firmEvents = [1, 2, 3].map((place) => ({
    ...{ id: `firm ${place}`, ticker: `F${place}`, name: '', group: 'every', eventDate: dates.at(-3)! },
    ...{ dayZero: dates.at(-3)!, prices: withRepeatedDays(seed + 100 * place), benchmark },
    ...{ estimation: [-ESTIMATION_DAYS - 3, -4] as const, window: [-1, 1] as const },
  }));
  const cars = [
    [0, 0],
    [-1, 1],
  ] as const;
  return runStudy({ firmEvents, options: { model, returns: 'simple', cars } });
}

const seeds = Array.from({ length: 20 }, (_, place) => place + 1);

describe.each(['market', 'market-adjusted', 'mean-adjusted', 'scholes-williams', 'dimson'] as const)(
  'event days that repeat the returns of estimation days under the %s model',
  (model) => {
    test('tie with them in the SQ test, for one day and for three', () => {
      for (const seed of seeds) {
        const { securities } = repeatedStudy(model, seed);
        for (const { sq } of securities.flatMap(({ cars }) => cars)) {
          const { pFall, pRise, comparisons } = sq!;
          // Each estimation sum is below or above but the one that is equal, which counts as both.
          expect((pFall + pRise) * (comparisons + 1)).toBeCloseTo(comparisons + 3, 9);
        }
      }
    });

    test('are reached by them and no others in the placebo, and by them among the days before', () => {
      for (const seed of seeds) {
        for (const { tests, preEvent } of repeatedStudy(model, seed).groups[0]!.windows) {
          expect(tests.placebo?.details?.reaching).toBe(1);
          expect(preEvent?.reaching).toBeGreaterThanOrEqual(1);
        }
      }
    });
  },
);
