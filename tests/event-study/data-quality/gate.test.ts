import { describe, expect, test } from 'vitest';
import { checkDataQuality } from '@/lib/event-study/data-quality/check-data-quality';
import { withUsablePrices } from '@/lib/event-study/data-quality/usable-prices';
import { marketDataOf } from '@/lib/event-study/market-data';
import type { FirmEvent } from '@/lib/event-study/study-input';
import { madeUpDays, pricesFromReturns } from '../../support/small-study';

const DAYS = 60;
const DAY_ZERO = 50;
const dates = madeUpDays(DAYS + 1);
const marketReturns = Array.from({ length: DAYS }, (_, day) => 0.01 * Math.sin(1.7 * day));
const firmReturns = marketReturns.map((market, day) => 1.1 * market + 0.008 * Math.cos(2.3 * day * day));

function firmEvent(returns: readonly number[], market: readonly number[] = marketReturns): FirmEvent {
  return {
    id: 'one',
    ticker: 'ONE',
    name: 'One',
    group: 'every',
    eventDate: dates[DAY_ZERO]!,
    dayZero: dates[DAY_ZERO]!,
    prices: pricesFromReturns(returns, dates),
    benchmark: pricesFromReturns(market, dates),
    estimation: [-45, -6],
    window: [-2, 2],
  };
}

const options = { model: 'market', returns: 'simple', cars: [] } as const;
const check = (event: FirmEvent) => checkDataQuality(event, marketDataOf('simple')(event.benchmark), options);
const changed = (day: number, value: number, returns = firmReturns) => returns.with(day, value);

describe('the data-quality gate', () => {
  test('finds nothing in ordinary prices', () => {
    expect(check(firmEvent(firmReturns))).toEqual([]);
  });

  test.each([
    ['2:1', -0.5],
    ['3:2', -1 / 3],
    ['3:1', -2 / 3],
    ['10:1', -0.9],
    ['1:10', 9],
    ['1:2', 1],
  ])('finds an unadjusted %s split, and sigma falls without it', (split, jump) => {
    const [finding, ...others] = check(firmEvent(changed(20, jump)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'split-jump', dates: [dates[21]] });
    expect(finding?.message).toContain(`${split} on ${dates[21]}`);
    expect(finding!.sigma!).toBeGreaterThan(5 * finding!.sigmaWithout!);
  });

  test('does not take a fall for a split that no ratio explains, that came with the market, or that is the event', () => {
    expect(check(firmEvent(changed(20, -0.28)))).toEqual([]);
    expect(check(firmEvent(changed(20, -0.5), changed(20, -0.12, marketReturns)))).toEqual([]);
    expect(check(firmEvent(changed(DAY_ZERO - 1, -0.5)))).toEqual([]);
  });

  test('reports negative prices anywhere and takes no return from them', () => {
    const event = firmEvent(firmReturns);
    event.prices.prices[20]! *= -1;
    const [finding] = check(event);
    expect(finding).toMatchObject({ kind: 'non-positive-price', dates: [dates[20]] });
    expect(finding!.sigma!).toBeGreaterThan(0.3);
    expect(finding!.sigmaWithout!).toBeLessThan(0.01);
    const [usable] = withUsablePrices([event]);
    expect(usable!.prices.prices[20]).toBeNaN();
    expect(event.prices.prices[20]).toBeLessThan(0);
  });

  test('reports five days at one price, not four', () => {
    const stale = (repeats: number) =>
      firmReturns.map((value, day) => (day >= 20 && day < 20 + repeats ? 0 : value));
    expect(check(firmEvent(stale(3)))).toEqual([]);
    expect(check(firmEvent(stale(4)))).toMatchObject([
      {
        kind: 'stale-price',
        dates: dates.slice(21, 25),
        message: 'the same price up to 5 trading days running',
      },
    ]);
  });

  test('reports more than a twentieth of the estimation days without a price', () => {
    const event = firmEvent(firmReturns);
    const without = (...days: number[]) => {
      const kept = dates.map((_, day) => day).filter((day) => !days.includes(day));
      const prices = Float64Array.from(kept, (day) => event.prices.prices[day]!);
      return { ...event, prices: { dates: kept.map((day) => dates[day]!), prices } };
    };
    expect(check(without(20, 30))).toEqual([]);
    expect(check(without(20, 25, 30))).toMatchObject([
      { kind: 'thin-trading', dates: [dates[20], dates[25], dates[30]] },
    ]);
  });
});
