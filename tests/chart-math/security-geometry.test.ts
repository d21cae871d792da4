import { describe, expect, test } from 'vitest';
import { indexedPrices } from '@/lib/chart-math/indexed-prices';
import {
  estimationPoints,
  eventPoints,
  expectedLine,
  type ScatterPoint,
} from '@/lib/chart-math/market-scatter';
import { centralRange, densityCurve, silvermanBandwidth } from '@/lib/chart-math/noise-density';
import { placeboRank, stackPlacebos } from '@/lib/chart-math/placebo-stack';
import { cursorDays, monthStarts } from '@/lib/chart-math/price-days';
import { stepThrough } from '@/lib/chart-math/step-through';
import type { DayResult, Study } from '@/lib/event-study/study';
import { forPage, pageStudy } from '@/lib/server/page-study';
import { bundledSample, bundledStudy } from '../support/bundled-study';

describe('the density of usual noise', () => {
  /* 1 to 5: deviation 1.5811, quartiles 2 and 4, 2 / 1.34 = 1.4925; 0.9 × 1.4925 × 5^−0.2 = 0.97360. */
  test('has Silverman’s bandwidth', () => {
    expect(silvermanBandwidth([1, 2, 3, 4, 5])).toBeCloseTo(0.9736, 4);
  });

  /* (φ(2/h) × 2 + φ(1/h) × 2 + φ(0)) / 5h at 3 with h = 0.9736: φ = 0.04836, 0.23540, 0.39894. */
  test('adds a normal curve for every value', () => {
    const [middle] = densityCurve([1, 2, 3, 4, 5], [3, 4], 2);
    expect(middle?.density).toBeCloseTo((2 * 0.04836 + 2 * 0.2354 + 0.39894) / (5 * 0.9736), 4);
  });

  test('has the area of one', () => {
    const curve = densityCurve([-0.03, -0.01, 0, 0.02, 0.05], [-0.3, 0.3], 601);
    const area = curve.reduce((sum, { density }) => sum + density * 0.001, 0);
    expect(area).toBeCloseTo(1, 6);
  });

  test('is empty where nothing varies', () => {
    expect(densityCurve([0.01, 0.01, 0.01], [-1, 1])).toEqual([]);
  });

  test('has its middle 95 % between the interpolated quantiles', () => {
    const values = Array.from({ length: 41 }, (_, index) => 40 - index);
    expect(centralRange(values)).toEqual([1, 39]);
    expect(centralRange([])).toBeNull();
  });
});

describe('prices indexed to 100', () => {
  const day = (eventDay: number, change: number | null, expected: number | null) =>
    ({ eventDay, date: `day ${eventDay}`, return: change, expected }) as DayResult;
  const made = (returns: 'simple' | 'log', days: DayResult[]) => {
    const study = {
      spec: { window: [days[0]!.eventDay, days.at(-1)!.eventDay], returns },
      benchmark: { days: days.map(({ eventDay, date }) => ({ eventDay, date, return: 0.01 })) },
    } as unknown as Study;
    return indexedPrices(study, { days } as Study['securities'][number]);
  };

  test('compound the returns both ways from the close of day −1', () => {
    const days = [day(-2, 0.5, 0), day(-1, 0.25, 0), day(0, -0.1, -0.02), day(1, 0.1, 0.05)];
    expect(made('simple', days).map(({ security }) => security)).toEqual([80, 100, 90, 99.00000000000001]);
    expect(made('simple', days).map(({ counterfactual }) => counterfactual)).toEqual([null, 100, 98, 102.9]);
    expect(made('simple', days)[3]?.benchmark).toBeCloseTo(102.01, 10);
  });

  test('add log returns up', () => {
    const [, base, zero] = made('log', [day(-2, 0, 0), day(-1, 0, 0), day(0, Math.log(0.83), 0)]);
    expect(base?.security).toBe(100);
    expect(zero?.security).toBeCloseTo(83, 10);
  });

  test('start at 100 where the window begins with day 0', () => {
    const [base, zero] = made('simple', [day(0, -0.17, -0.02)]);
    expect(base).toEqual({
      eventDay: -1,
      date: null,
      security: 100,
      benchmark: 100,
      counterfactual: 100,
    });
    expect(zero?.security).toBe(83);
  });

  test('end where a return is missing, rather than invent one', () => {
    const days = [day(-1, 0, 0), day(0, 0.1, 0), day(1, null, 0), day(2, 0.1, 0)];
    expect(made('simple', days).map(({ security }) => security)).toEqual([
      100,
      110.00000000000001,
      null,
      null,
    ]);
  });

  test('reach what the closes of the day before and of day 0 say', () => {
    const study = bundledStudy({ tickers: 'NVDA' });
    const zero = indexedPrices(study, study.securities[0]!).find(({ eventDay }) => eventDay === 0);
    expect(zero?.security).toBeCloseTo((100 * 118.42) / 142.62, 2);
  });
});

describe('the fitted line', () => {
  const at = (market: number, expected: number | null): ScatterPoint => ({
    eventDay: 0,
    date: '',
    market,
    return: 0,
    expected,
  });

  test('is read off the expected returns', () => {
    const line = expectedLine([at(0.02, 0.041), at(-0.01, -0.019), at(0.5, null), at(0, 0.001)]);
    expect(line?.slope).toBeCloseTo(2, 12);
    expect(line?.intercept).toBeCloseTo(0.001, 12);
  });

  test('is found in a study with the digits that a page is sent', () => {
    const study = pageStudy(bundledStudy({ tickers: 'NVDA' }));
    const nvidia = study.securities[0]!;
    const estimation = estimationPoints(forPage(bundledSample('NVDA')));
    const line = expectedLine([...estimation, ...eventPoints(study, nvidia)]);
    const beta = nvidia.model?.beta;
    expect(line?.slope).toBeCloseTo(beta ?? Number.NaN, 6);
  });

  test('is none where more than the benchmark is expected from', () => {
    expect(expectedLine([at(0.02, 0.041), at(-0.01, -0.019), at(0, 0.01)])).toBeNull();
    expect(expectedLine([at(0.02, 0.041)])).toBeNull();
  });
});

describe('placebo windows in a stack', () => {
  const window = (sum: number, to: number) => ({ from: to, to, fromDate: '', toDate: '', sum });
  const windows = [window(0.012, -1), window(-0.03, -2), window(0.018, -3), window(0.005, -4)];

  /* From −10 % to 1.8 % ten bins or so have edges at every whole percent: 12 from −10 to 2 %. */
  test('stand over bins with round edges that hold the event too', () => {
    const stack = stackPlacebos(windows, -0.1, 12);
    expect(stack.start).toBeCloseTo(-0.1, 12);
    expect(stack.width).toBeCloseTo(0.01, 12);
    expect(stack.bins).toBe(12);
    expect(stack.highest).toBe(2);
    expect(stack.cells.map(({ window: { to }, bin, level }) => [to, bin, level])).toEqual([
      [-2, 7, 0],
      [-4, 10, 0],
      [-1, 11, 0],
      [-3, 11, 1],
    ]);
  });

  test('rank the event from the extreme of its own side', () => {
    expect(placeboRank(windows, -0.1)).toEqual({ reaching: 0, rank: 1, count: 4 });
    expect(placeboRank(windows, -0.03)).toEqual({ reaching: 1, rank: 2, count: 4 });
    expect(placeboRank(windows, 0.01)).toEqual({ reaching: 2, rank: 3, count: 4 });
  });
});

test('keys walk through the days that are there, and leave others to the page', () => {
  const days = [-2, 0, 3];
  expect(stepThrough(days, null, 'ArrowRight', 0)).toBe(0);
  expect(stepThrough(days, 0, 'ArrowRight', 0)).toBe(3);
  expect(stepThrough(days, 3, 'ArrowRight', 0)).toBe(3);
  expect(stepThrough(days, 0, 'ArrowLeft', 0)).toBe(-2);
  expect(stepThrough(days, 3, 'Home', 0)).toBe(-2);
  expect(stepThrough(days, null, 'End', 0)).toBe(3);
  expect(stepThrough(days, 1, 'ArrowLeft', 7)).toBe(-2);
  expect(stepThrough(days, 0, 'Tab', 0)).toBeUndefined();
  expect(stepThrough([], null, 'ArrowLeft', 0)).toBeUndefined();
});

describe('days of a stored price', () => {
  const closes = ['2024-11-29', '2024-12-02', '2024-12-31', '2025-01-02', '2025-02-03'].map((date) => ({
    date,
    close: 1,
  }));

  test('carry the event day where the event window has their date, and one of their own elsewhere', () => {
    const days = [
      { eventDay: -1, date: '2024-12-31' } as DayResult,
      { eventDay: 0, date: '2025-01-02' } as DayResult,
    ];
    const numbers = cursorDays(closes, days);
    expect(numbers.slice(2, 4)).toEqual([-1, 0]);
    expect(new Set(numbers).size).toBe(5);
    expect(Math.max(numbers[0]!, numbers[1]!, numbers[4]!)).toBeLessThan(-1500);
  });

  test('are marked where a month begins, every so many months from January', () => {
    expect(monthStarts(closes, 1)).toEqual([1, 3, 4]);
    expect(monthStarts(closes, 3)).toEqual([3]);
  });
});
