import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SecurityResult, StudyResult } from '@/lib/event-study/study';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

fc.configureGlobal({ seed: 20250127 });

const DAYS = 90;
const DAY_ZERO = 82;
const returns = fc.integer({ min: 1, max: 2 ** 31 }).map((seed) => madeUpReturns(seed, DAYS));
const changes = fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 20);

function study(
  market: readonly number[],
  firms: Record<string, readonly number[]>,
  missing: Record<string, readonly number[]> = {},
): StudyResult {
  return smallStudy({ market, firms, missing, dayZero: DAY_ZERO, estimation: [-75, -6], window: [-5, 5] });
}

const only = (market: readonly number[], firm: readonly number[]): SecurityResult =>
  study(market, { ONE: firm }).securities[0]!;

function close(actual: number | null | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
}

function expectSameAbnormalReturns(one: SecurityResult, other: SecurityResult): void {
  one.days.forEach(({ abnormal, t, p }, place) => {
    close(abnormal, other.days[place]!.abnormal!);
    close(t, other.days[place]!.t!);
    close(p, other.days[place]!.p!);
  });
  one.cars.forEach(({ car, t }, place) => {
    close(car, other.cars[place]!.car!);
    close(t, other.cars[place]!.t!);
  });
}

describe('whatever market and security', () => {
  test('a multiple of the market added to a security moves beta by it and no abnormal return', () => {
    fc.assert(
      fc.property(returns, returns, changes, (market, firm, multiple) => {
        const before = only(market, firm);
        const after = only(
          market,
          firm.map((value, day) => value + multiple * market[day]!),
        );
        close(after.model?.beta, before.model!.beta! + multiple);
        close(after.model?.alpha, before.model!.alpha!);
        expectSameAbnormalReturns(after, before);
      }),
      { numRuns: 25 },
    );
  });

  test('a market scaled and shifted changes alpha and beta and no abnormal return', () => {
    fc.assert(
      fc.property(returns, returns, changes, (market, firm, scale) => {
        const shift = 0.001;
        const before = only(market, firm);
        const after = only(
          market.map((value) => value * scale + shift),
          firm,
        );
        close(after.model?.beta, before.model!.beta! / scale);
        close(after.model?.alpha, before.model!.alpha! - (shift * before.model!.beta!) / scale);
        expectSameAbnormalReturns(after, before);
      }),
      { numRuns: 25 },
    );
  });

  test('returns outside the estimation and event windows change nothing', () => {
    fc.assert(
      fc.property(returns, returns, returns, (market, firm, other) => {
        // The estimation window begins at return 7 and ends at 76, the event window runs from 77 to 87.
        const disturbed = firm.map((value, day) => (day < 7 || day > 87 ? other[day]! : value));
        expectSameAbnormalReturns(only(market, disturbed), only(market, firm));
      }),
      { numRuns: 15 },
    );
  });

  test('a security equal to the benchmark is shown without a test and leaves every group as it was', () => {
    fc.assert(
      fc.property(returns, returns, returns, (market, one, other) => {
        const withMarket = study(market, { MARKET: market, ONE: one, OTHER: other });
        const [benchmark] = withMarket.securities;
        expect(benchmark?.problem?.code).toBe('zero-variance');
        for (const { abnormal, standardError, t, p, lower } of benchmark!.days) {
          expect(Math.abs(abnormal!)).toBeLessThan(1e-13);
          expect([standardError, t, p, lower]).toEqual([null, null, null, null]);
        }
        for (const { t, p, sq, minimumDetectable } of benchmark!.cars)
          expect([t, p, sq, minimumDetectable]).toEqual([null, null, null, null]);
        expect(withMarket.groups).toEqual(study(market, { ONE: one, OTHER: other }).groups);
      }),
      { numRuns: 15 },
    );
  });

  test('gaps take a price’s two returns out and leave model and sums to the days there are', () => {
    const gaps = fc.uniqueArray(fc.integer({ min: 8, max: 88 }), { maxLength: 12 });
    fc.assert(
      fc.property(returns, returns, gaps, (market, firm, missing) => {
        const { securities, groups } = study(
          market,
          { GAP: firm, ONE: market.toReversed() },
          { GAP: missing },
        );
        const { model, days, cars, estimationDays } = securities[0]!;
        // The return at position r needs the prices at positions r and r + 1.
        const there = firm.map(
          (_, position) => !missing.includes(position) && !missing.includes(position + 1),
        );
        expect(estimationDays).toBe(there.slice(7, 77).filter(Boolean).length);
        let car = 0;
        let count = 0;
        days.forEach(({ eventDay, abnormal, return: earned }, place) => {
          const position = DAY_ZERO + eventDay;
          expect(abnormal === null).toBe(!there[position]);
          expect(groups[0]!.days[place]!.size).toBe(abnormal === null ? 1 : 2);
          if (abnormal === null) return;
          close(earned, firm[position]!);
          close(abnormal, firm[position]! - model!.alpha! - model!.beta! * market[position]!);
          car += abnormal;
          count += 1;
        });
        expect(cars[0]?.days).toBe(count);
        if (count > 0) close(cars[0]?.car, car);
        else expect(cars[0]?.car).toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});
