import { expect, test } from 'vitest';
import { comparedExtent, comparedRows, movedBeyondNoise } from '@/lib/chart-math/compared-rows';
import { bundledStudy } from '../support/bundled-study';

const release = bundledStudy({ event: 'deepseek-v3-release' });
const store = bundledStudy();

test('stocks are ordered by the later event, with the earlier one beside', () => {
  const rows = comparedRows(release, store);
  expect(rows[0]?.security.ticker).toBe('VST');
  expect(rows.at(-1)?.security.ticker).toBe('AEP');
  const nvidia = rows.find(({ security }) => security.ticker === 'NVDA');
  expect(nvidia?.second?.car.car).toBeCloseTo(-0.1323, 3);
  expect(Math.abs(nvidia?.first?.car.car ?? 1)).toBeLessThan(0.02);
});

test('a stock without an abnormal return at one event keeps its other mark', () => {
  const young = bundledStudy({ event: 'deepseek-v3-release', tickers: 'NVDA', estimation: '-130,-11' });
  const rows = comparedRows(young, bundledStudy({ tickers: 'NVDA,TLN' }));
  const talen = rows.find(({ security }) => security.ticker === 'TLN');
  expect(talen?.first).toBeUndefined();
  expect(talen?.second).toBeDefined();
});

test('nothing moved beyond noise when V3 came out, thirteen of sixteen when the app led the store', () => {
  expect(movedBeyondNoise(release)).toEqual({ moved: 0, judged: 16 });
  expect(movedBeyondNoise(store)).toEqual({ moved: 13, judged: 16 });
});

test('the scale holds zero and every interval', () => {
  const rows = comparedRows(release, store);
  const [low, high] = comparedExtent(rows);
  for (const { second } of rows) expect(second?.car.lower).toBeGreaterThanOrEqual(low);
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});
