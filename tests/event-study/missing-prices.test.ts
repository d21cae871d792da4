import { expect, test } from 'vitest';
import { runStudy } from '@/lib/event-study/run-study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import { madeUpDays, pricesFromReturns, withoutPrices } from '../support/small-study';

const dates = madeUpDays(121);
const wiggle = (seed: number) =>
  Array.from({ length: 120 }, (_, day) => (((day + 3) * seed) % 23) / 1000 - 0.011);
const benchmark = pricesFromReturns(wiggle(7), dates);

function studyOf(prices: PriceSeries) {
  const firmEvent: FirmEvent = {
    id: 'GAP',
    ticker: 'GAP',
    name: 'Gap',
    group: 'every',
    eventDate: dates[110]!,
    dayZero: dates[110]!,
    prices,
    benchmark,
    estimation: [-100, -11],
    window: [-5, 5],
  };
  return runStudy({
    firmEvents: [firmEvent],
    options: {
      model: 'market',
      returns: 'simple',
      cars: [
        [0, 1],
        [3, 3],
      ],
    },
  }).securities[0]!;
}

const whole = pricesFromReturns(wiggle(13), dates);

test('a missing estimation price takes two returns out of the fit and fills nothing', () => {
  const gapped = studyOf(withoutPrices(whole, [40]));
  expect(studyOf(whole).estimationDays).toBe(90);
  expect(gapped.estimationDays).toBe(88);
});

test('a missing event-window price leaves its day and the next without a return, and the CAR sums what is there', () => {
  const gapped = studyOf(withoutPrices(whole, [110]));
  const [zero, one] = gapped.days.filter(({ eventDay }) => eventDay === 0 || eventDay === 1);
  expect(zero).toMatchObject({ return: null, abnormal: null, t: null, p: null });
  expect(one).toMatchObject({ return: null, abnormal: null });
  expect(gapped.cars[0]).toMatchObject({ days: 0, car: null, problem: { code: 'missing-return' } });
  expect(gapped.cars[1]?.car).toBe(studyOf(whole).cars[1]?.car);
});

test('a price on a day when the market was closed changes nothing', () => {
  const extra: PriceSeries = {
    dates: [...whole.dates.slice(0, 56), '2000-02-30', ...whole.dates.slice(56)],
    prices: Float64Array.from([...whole.prices.slice(0, 56), 999, ...whole.prices.slice(56)]),
  };
  expect([...extra.dates].sort()).toEqual(extra.dates);
  expect(studyOf(extra)).toEqual(studyOf(whole));
});
