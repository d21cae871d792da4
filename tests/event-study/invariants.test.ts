import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import type { SecurityResult } from '@/lib/event-study/study';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

fc.configureGlobal({ seed: 20250127 });

const DAYS = 90;
const seed = fc.integer({ min: 1, max: 2 ** 31 });
const panel = fc
  .uniqueArray(seed, { minLength: 6, maxLength: 9 })
  .map(
    ([market, ...firms]) =>
      [madeUpReturns(market!, DAYS), firms.map((firm) => madeUpReturns(firm, DAYS))] as const,
  );

function study(
  market: readonly number[],
  firms: readonly (readonly number[])[],
  order = firms.map((_, firm) => firm),
) {
  return smallStudy({
    market,
    firms: Object.fromEntries(order.map((firm) => [`F${firm}`, firms[firm]!])),
    dayZero: 82,
    estimation: [-75, -6],
    window: [-5, 5],
  });
}

function bySecurity(securities: SecurityResult[]): Record<string, SecurityResult> {
  return Object.fromEntries(securities.map((security) => [security.ticker, security]));
}

function close(actual: number | null | undefined, expected: number, scale = 1): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(
    1e-9 * Math.max(scale, Math.abs(expected)),
  );
}

describe('whatever the returns', () => {
  test('adding a constant to a security moves alpha by it and leaves beta and abnormal returns', () => {
    fc.assert(
      fc.property(panel, fc.double({ min: -0.01, max: 0.01, noNaN: true }), ([market, firms], shift) => {
        const before = study(market, [firms[0]!]).securities[0]!;
        const after = study(market, [firms[0]!.map((value) => value + shift)]).securities[0]!;
        close(after.model?.alpha, before.model!.alpha! + shift);
        close(after.model?.beta, before.model!.beta!);
        after.days.forEach((day, index) => {
          close(day.abnormal, before.days[index]!.abnormal!);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('scaling a security scales alpha, beta, sigma and abnormal returns and leaves every t', () => {
    fc.assert(
      fc.property(panel, fc.double({ min: 0.2, max: 3, noNaN: true }), ([market, firms], scale) => {
        const before = study(market, [firms[0]!]).securities[0]!;
        const after = study(market, [firms[0]!.map((value) => value * scale)]).securities[0]!;
        close(after.model?.alpha, before.model!.alpha! * scale);
        close(after.model?.beta, before.model!.beta! * scale);
        close(after.model?.sigma, before.model!.sigma * scale);
        after.days.forEach((day, index) => {
          close(day.abnormal, before.days[index]!.abnormal! * scale);
          close(day.t, before.days[index]!.t!, 10);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the securities changes no number', () => {
    fc.assert(
      fc.property(panel, ([market, firms]) => {
        const before = study(market, firms);
        const after = study(market, firms, firms.map((_, firm) => firm).reverse());
        const original = bySecurity(before.securities);
        for (const security of after.securities) expect(security).toEqual(original[security.ticker]);
        for (const name of GROUP_TEST_NAMES) {
          const one = before.groups[0]!.windows[0]!.tests[name]!;
          const other = after.groups[0]!.windows[0]!.tests[name]!;
          if (one.statistic === null) expect(other.statistic).toBeNull();
          else close(other.statistic, one.statistic, 10);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('every p-value lies between 0 and 1 and every interval contains its estimate', () => {
    fc.assert(
      fc.property(panel, ([market, firms]) => {
        const { securities, groups } = study(market, firms);
        for (const { days } of securities) {
          for (const day of days) {
            expect(day.p).toBeGreaterThanOrEqual(0);
            expect(day.p).toBeLessThanOrEqual(1);
            expect(day.lower!).toBeLessThan(day.abnormal!);
            expect(day.upper!).toBeGreaterThan(day.abnormal!);
          }
        }
        for (const { tests } of [...groups[0]!.days, ...groups[0]!.windows]) {
          for (const name of GROUP_TEST_NAMES) {
            const { p } = tests[name]!;
            if (p !== null) expect(p >= 0 && p <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
