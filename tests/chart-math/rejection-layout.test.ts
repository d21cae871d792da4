import { expect, test } from 'vitest';
import { nearestRejections, rejectionLayout, rejectionScaleEnd } from '@/lib/chart-math/rejection-layout';
import type { RejectionTable } from '@/lib/size-and-power/size-and-power';

function tableOf(...rows: [id: string, isRobust: boolean, upper: number][]): RejectionTable {
  return {
    columns: ['only'],
    rows: rows.map(([id, isRobust, upper]) => ({ id, isRobust, rates: [{ rate: upper, lower: 0, upper }] })),
  };
}

test('two procedures of one kind and one of the other stand under their headings', () => {
  const { headings, placed, height } = rejectionLayout(
    tableOf(['first', true, 0.1], ['second', true, 0.1], ['third', false, 0.1]),
  );
  expect(headings).toEqual([
    { isRobust: true, y: 52 },
    { isRobust: false, y: 132 },
  ]);
  expect(placed.map(({ row, y }) => [row.id, y])).toEqual([
    ['first', 74],
    ['second', 98],
    ['third', 154],
  ]);
  expect(height).toBe(174);
});

test('the scale ends at the next tenth above the largest interval, and never beyond all', () => {
  expect(rejectionScaleEnd(tableOf(['a', true, 0.051], ['b', false, 0.598]))).toBeCloseTo(0.6, 12);
  expect(rejectionScaleEnd(tableOf(['a', true, 0.3]))).toBeCloseTo(0.3, 12);
  expect(rejectionScaleEnd(tableOf(['a', true, 0.977]))).toBe(1);
});

test('a height belongs to the nearest procedure', () => {
  const { placed } = rejectionLayout(tableOf(['first', true, 0.1], ['second', true, 0.1]));
  expect(nearestRejections(placed, 0)?.row.id).toBe('first');
  expect(nearestRejections(placed, 87)?.row.id).toBe('second');
  expect(nearestRejections([], 87)).toBeUndefined();
});
