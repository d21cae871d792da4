import { expect, test } from 'vitest';
import { type ChartCursor, moveCursor, nearestLine } from '@/lib/chart-math/chart-cursor';
import { cumulativeExtent, cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { bundledStudy } from '../support/bundled-study';

const study = bundledStudy({ tickers: 'NVDA,VST,DUK' });
const lines = cumulativeLines(study);
const days = study.spec.window;
const at = (eventDay: number, ticker: string): ChartCursor => ({ eventDay, ticker });
const press = (cursor: ChartCursor, key: string) => moveCursor(cursor, key, lines, days);

test('left and right move a day and stop at the window’s ends', () => {
  expect(press(at(0, 'NVDA'), 'ArrowRight')).toEqual(at(1, 'NVDA'));
  expect(press(at(0, 'NVDA'), 'ArrowLeft')).toEqual(at(-1, 'NVDA'));
  expect(press(at(10, 'NVDA'), 'ArrowRight')).toEqual(at(10, 'NVDA'));
  expect(press(at(3, 'NVDA'), 'Home')).toEqual(at(-10, 'NVDA'));
  expect(press(at(3, 'NVDA'), 'End')).toEqual(at(10, 'NVDA'));
});

test('up and down move to the line drawn next above or below on that day', () => {
  const byHeight = [...lines]
    .sort((first, second) => second.points[10]!.car! - first.points[10]!.car!)
    .map((line) => line.security.ticker);
  expect(byHeight[0]).toBe('DUK');
  expect(press(at(0, 'DUK'), 'ArrowDown')).toEqual(at(0, byHeight[1]!));
  expect(press(at(0, byHeight[1]!), 'ArrowUp')).toEqual(at(0, 'DUK'));
  expect(press(at(0, 'DUK'), 'ArrowUp')).toEqual(at(0, 'DUK'));
});

test('keys that are not the chart’s are left to the page', () => {
  expect(press(at(0, 'NVDA'), 'Tab')).toBeUndefined();
});

test('the pointer finds the line nearest to it on its day', () => {
  expect(nearestLine(lines, 0, 0.1)?.ticker).toBe('DUK');
  expect(nearestLine(lines, 99, 0)).toBeUndefined();
});

test('the extent holds zero, every line and the whole of each band asked for', () => {
  const [lowest, highest] = cumulativeExtent(lines, lines);
  const band = lines.flatMap(({ points }) => points);
  expect(lowest).toBeLessThanOrEqual(Math.min(...band.map((point) => point.lower!)));
  expect(highest).toBeGreaterThanOrEqual(Math.max(0, ...band.map((point) => point.upper!)));
});

test('a security without results has no line', () => {
  const short = bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' });
  expect(cumulativeLines(short).map((line) => line.security.ticker)).toEqual(['NVDA']);
});
