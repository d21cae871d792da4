import { describe, expect, test } from 'vitest';
import type { WildBootstrap } from '@/lib/event-study/study';
import { smallStudy } from '../support/small-study';

/* Returns in percent beside a market that does not move, market-adjusted: returns are residuals, and sigma's error 0. */
const ESTIMATION = [
  [1, -2, 3, -1, 2, -4],
  [2, 1, -1, -3, 1, 1],
  [-1, 3, 2, 2, -3, -2],
  [0.5, -1, 1, 1.5, -2.5, 3],
];
const EVENT = [
  [3, 1],
  [1.5, 2],
  [2.5, -4],
  [-0.5, 1],
];
const DRAWS = 20_000;

function bootstrapOf(days: 1 | 2, seed = 1, draws = DRAWS): WildBootstrap {
  const firms = ESTIMATION.map((before, firm) => [...before, ...EVENT[firm]!].map((value) => value / 100));
  const { groups } = smallStudy({
    market: firms[0]!.map(() => 0),
    firms: Object.fromEntries(firms.map((returns, firm) => [`F${firm}`, returns])),
    dayZero: 6,
    estimation: [-6, -1],
    window: [0, days - 1],
    options: { model: 'market-adjusted', bootstrap: { draws, seed } },
  });
  return groups[0]!.windows[0]!.bootstrap!;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const SIGNS = [-1, 1];

/** Share of the values that are at least as far from zero as the observed one. */
const shareReaching = (values: number[], observed: number) =>
  values.filter((value) => Math.abs(value) >= Math.abs(observed) - 1e-9).length / values.length;

/** Four standard errors of a share over the draws. */
const reach = (share: number) => 4 * Math.sqrt((share * (1 - share)) / DRAWS) + 1 / DRAWS;

const averages = ESTIMATION[0]!.map((_, day) => mean(ESTIMATION.map((firm) => firm[day]!)));

describe('the wild bootstrap', () => {
  test('that flips firms one by one comes near the share over all sixteen sign patterns', () => {
    const cars = EVENT.map(([first]) => first!);
    const patterns = Array.from({ length: 16 }, (_, pattern) =>
      mean(cars.map((car, firm) => ((pattern >> firm) & 1 ? car : -car))),
    );
    const share = shareReaching(patterns, mean(cars));
    // By hand: the sum 6.5 is reached by 3 + 1.5 + 2.5 with either sign of 0.5, and by the four mirror images.
    expect(share).toBe(4 / 16);
    expect(Math.abs(bootstrapOf(1).firmByFirm.p - share)).toBeLessThan(reach(share));
  });

  test('of whole dates comes near the share over all days and signs of one day', () => {
    const share = shareReaching(averages, mean(EVENT.map(([first]) => first!)));
    // By hand: mean residuals 0.625, 0.25, 1.25, -0.125, -0.625, -0.5 never reach 1.625.
    expect(averages).toEqual([0.625, 0.25, 1.25, -0.125, -0.625, -0.5]);
    expect(share).toBe(0);
    expect(bootstrapOf(1).wholeDates.p).toBe(1 / (DRAWS + 1));
  });

  test('of whole dates over two days comes near the share over all pairs of days and signs', () => {
    const pairs = averages.flatMap((one) =>
      averages.flatMap((other) =>
        SIGNS.flatMap((first) => SIGNS.map((second) => first * one + second * other)),
      ),
    );
    const observed = mean(EVENT.map(([first, second]) => first! + second!));
    expect(observed).toBe(1.625);
    const share = shareReaching(pairs, observed);
    // 1.25 with itself, or in either order with 0.625, -0.625 or -0.5: 7 of 36 pairs, 2 of 4 sign patterns each.
    expect(share).toBe(14 / 144);
    expect(Math.abs(bootstrapOf(2).wholeDates.p - share)).toBeLessThan(reach(share));
  });

  test('is the same for the same seed, another for another, and says what each kind assumes', () => {
    expect(bootstrapOf(2, 7, 99)).toEqual(bootstrapOf(2, 7, 99));
    expect(bootstrapOf(2, 8, 99)).not.toEqual(bootstrapOf(2, 7, 99));
    const { wholeDates, firmByFirm, ...options } = bootstrapOf(2, 7, 99);
    expect(options).toEqual({ draws: 99, seed: 7 });
    expect(wholeDates.crossSectionalCorrelation).toBe('accounted-for');
    expect(firmByFirm.crossSectionalCorrelation).toBe('ignored');
  });
});
