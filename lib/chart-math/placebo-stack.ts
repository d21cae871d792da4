import { ticks } from 'd3';
import type { PlaceboWindow } from '@/lib/event-study/placebo-windows';

/** A placebo window as a cell of the stack over its bin; the lowest cell has level 0. */
export type PlaceboCell = { window: PlaceboWindow; bin: number; level: number };

export type PlaceboStack = {
  /** Lower edge of the first bin and the width of all, in the windows' unit. */
  start: number;
  width: number;
  bins: number;
  /** Cells from the lowest sum to the highest. */
  cells: PlaceboCell[];
  /** Cells in the highest stack. */
  highest: number;
};

/** Stacks placebo windows over about `count` bins with round edges that hold all sums and `car`. */
export function stackPlacebos(windows: readonly PlaceboWindow[], car: number, count: number): PlaceboStack {
  const sums = windows.map(({ sum }) => sum);
  const low = Math.min(0, car, ...sums);
  const high = Math.max(0, car, ...sums);
  const [first = 0, second = 1] = ticks(low, high, count);
  const width = second - first;
  const start = Math.floor(low / width + 1e-9) * width;
  const bins = Math.max(1, Math.ceil((high - start) / width + 1e-9));
  const levels = new Array<number>(bins).fill(0);
  const cells = [...windows]
    .sort((one, other) => one.sum - other.sum)
    .map((window) => {
      const bin = Math.min(bins - 1, Math.max(0, Math.floor((window.sum - start) / width)));
      const level = levels[bin]!;
      levels[bin] = level + 1;
      return { window, bin, level };
    });
  return { start, width, bins, cells, highest: Math.max(0, ...levels) };
}

/**
 * Where an event's CAR stands among the placebo windows on its own side: how many of them reach as far (falls
 * at or below a fall, rises at or above a rise), and its rank from the extreme, 1 where none does.
 */
export function placeboRank(
  windows: readonly PlaceboWindow[],
  car: number,
): { reaching: number; rank: number; count: number } {
  const reaching = windows.filter(({ sum }) => (car < 0 ? sum <= car : sum >= car)).length;
  return { reaching, rank: reaching + 1, count: windows.length };
}
