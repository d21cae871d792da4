import { expect, test } from 'vitest';
import { brushStep, movedWindow } from '@/lib/chart-math/window-brush';

const bounds = [-10, 10] as const;

test('an edge moves alone, stops at the other edge and at the chart’s end', () => {
  expect(movedWindow([-1, 1], 'from', -3, bounds)).toEqual([-4, 1]);
  expect(movedWindow([-1, 1], 'from', 9, bounds)).toEqual([1, 1]);
  expect(movedWindow([-1, 1], 'to', 40, bounds)).toEqual([-1, 10]);
  expect(movedWindow([-1, 1], 'to', Number.NEGATIVE_INFINITY, bounds)).toEqual([-1, -1]);
});

test('the whole window keeps its length, and stays inside the chart', () => {
  expect(movedWindow([-1, 1], 'body', 4, bounds)).toEqual([3, 5]);
  expect(movedWindow([-1, 1], 'body', 40, bounds)).toEqual([8, 10]);
  expect(movedWindow([-1, 1], 'body', Number.NEGATIVE_INFINITY, bounds)).toEqual([-10, -8]);
});

test('arrows step a day in the direction of time, pages five, and letters are not the brush’s', () => {
  expect(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'].map(brushStep)).toEqual([-1, 1, 5, -5]);
  expect(brushStep('a')).toBeUndefined();
});
