import { describe, expect, test } from 'vitest';
import { type EstimationSample, estimationSample } from '@/lib/event-study/estimation-sample';
import { placeboWindows } from '@/lib/event-study/placebo-windows';
import type { FirmEvent } from '@/lib/event-study/study-input';
import { madeUpDays, pricesFromReturns } from '../support/small-study';

/* By hand: on market returns 1, 2, 3, 4, 5 % the returns 3, 5, 6, 9, 12 % have the least-squares line
   0.4 % + 2.2 × market and the residuals 0.4, 0.2, −1.0, −0.2, 0.6 %. */
const MARKET = [0.01, 0.02, 0.03, 0.04, 0.05, 0.01];
const FIRM = [0.03, 0.05, 0.06, 0.09, 0.12, -0.1];
const RESIDUALS = [0.004, 0.002, -0.01, -0.002, 0.006];
const dates = madeUpDays(MARKET.length + 1);

function firmEvent(changes: Partial<FirmEvent> = {}): FirmEvent {
  return {
    id: 'A',
    ticker: 'A',
    name: 'A',
    group: 'every',
    eventDate: dates[6]!,
    dayZero: dates[6]!,
    prices: pricesFromReturns(FIRM, dates),
    benchmark: pricesFromReturns(MARKET, dates),
    estimation: [-5, -1],
    window: [0, 0],
    ...changes,
  };
}

const options = { model: 'market', returns: 'simple', minimumEstimationDays: 3 } as const;

function sampleOf(changes: Partial<FirmEvent> = {}): EstimationSample {
  const sample = estimationSample(firmEvent(changes), options);
  if ('code' in sample) throw new Error(sample.message);
  return sample;
}

describe('the sample of an estimation window', () => {
  test('holds each day with the returns the model saw and what it makes of them', () => {
    const { days } = sampleOf();
    expect(days.map((day) => day.eventDay)).toEqual([-5, -4, -3, -2, -1]);
    expect(days.map((day) => day.date)).toEqual(dates.slice(1, 6));
    days.forEach((day, index) => {
      expect(day.market).toBeCloseTo(MARKET[index]!, 12);
      expect(day.return).toBeCloseTo(FIRM[index]!, 12);
      expect(day.residual).toBeCloseTo(RESIDUALS[index]!, 12);
      expect(day.expected).toBeCloseTo(FIRM[index]! - RESIDUALS[index]!, 12);
    });
  });

  test('leaves out days before the stored prices, and does not invent the first one’s return', () => {
    const { days } = sampleOf({ estimation: [-9, -1] });
    expect(days.map((day) => day.eventDay)).toEqual([-6, -5, -4, -3, -2, -1]);
    expect(days[0]).toMatchObject({ market: null, return: null, expected: null, residual: null });
    expect(days[1]?.residual).toBeCloseTo(0.004, 12);
  });

  test('shows days without a price as missing', () => {
    const whole = pricesFromReturns(FIRM, dates);
    const kept = [0, 1, 2, 3, 4, 6];
    const prices = {
      dates: kept.map((day) => dates[day]!),
      prices: Float64Array.from(kept, (day) => whole.prices[day]!),
    };
    const { days } = sampleOf({ prices });
    expect(days.map((day) => day.residual === null)).toEqual([false, false, false, false, true]);
    expect(days[4]).toMatchObject({ return: null, expected: null });
    expect(days[4]?.market).toBeCloseTo(0.05, 12);
  });

  test('is the same whatever the event window', () => {
    expect(sampleOf({ estimation: [-5, -2], window: [-1, 0] })).toEqual(sampleOf({ estimation: [-5, -2] }));
  });

  test('gives the reason where there is too little to fit', () => {
    expect(estimationSample(firmEvent({ estimation: [-2, -1] }), options)).toMatchObject({
      code: 'too-few-estimation-days',
      have: 2,
      need: 3,
    });
  });
});

describe('placebo windows', () => {
  test('are all stretches of that many days with the sums of their residuals', () => {
    const windows = placeboWindows(sampleOf().days, 2);
    expect(windows.map(({ from, to }) => [from, to])).toEqual([
      [-5, -4],
      [-4, -3],
      [-3, -2],
      [-2, -1],
    ]);
    for (const [index, sum] of [0.006, -0.008, -0.012, 0.004].entries()) {
      expect(windows[index]?.sum).toBeCloseTo(sum, 12);
    }
  });

  test('leave out those that touch a day without a residual', () => {
    const days = sampleOf().days.map((day, index) => (index === 2 ? { ...day, residual: null } : day));
    expect(placeboWindows(days, 2).map(({ from }) => from)).toEqual([-5, -2]);
    expect(placeboWindows(days, 3)).toEqual([]);
  });
});
