import { type KeyboardEvent, useState } from 'react';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { useChartCursor } from '../cursor/use-chart-cursor';

type Grid = {
  /** Rows of the grid from top to bottom, by their tickers. */
  tickers: readonly string[];
  days: readonly [first: number, last: number];
  highlight: string;
  onHighlight: (ticker: string) => void;
  /** What the reader hears of a place that the keys moved to. */
  describe: (cursor: ChartCursor) => string;
};

function moved(cursor: ChartCursor, key: string, { tickers, days: [first, last] }: Grid) {
  const rank = tickers.indexOf(cursor.ticker);
  const row = (step: number) => ({
    ...cursor,
    ticker: tickers[Math.min(Math.max(rank + step, 0), tickers.length - 1)] ?? cursor.ticker,
  });
  switch (key) {
    case 'ArrowLeft':
      return { ...cursor, eventDay: Math.max(first, cursor.eventDay - 1) };
    case 'ArrowRight':
      return { ...cursor, eventDay: Math.min(last, cursor.eventDay + 1) };
    case 'Home':
      return { ...cursor, eventDay: first };
    case 'End':
      return { ...cursor, eventDay: last };
    case 'ArrowUp':
      return row(-1);
    case 'ArrowDown':
      return row(1);
    default:
      return undefined;
  }
}

/** The page's cursor in a chart of securities by days; keys move it by day and by security. */
export function useGridCursor(grid: Grid) {
  const shared = useChartCursor();
  const [spoken, setSpoken] = useState('');
  const { tickers, days, highlight, onHighlight } = grid;
  const at = shared.cursor;
  const isShown = at && tickers.includes(at.ticker) && at.eventDay >= days[0] && at.eventDay <= days[1];
  const cursor = isShown ? at : null;

  function leave() {
    shared.clear();
    setSpoken('');
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const current = cursor ?? { ticker: highlight, eventDay: 0 };
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? current : moved(current, event.key, grid);
    if (!next) return;
    event.preventDefault();
    if (isChoice) onHighlight(current.ticker);
    const target = cursor ? next : current;
    shared.set(target);
    setSpoken(grid.describe(target));
  }

  return { cursor, isHere: shared.isHere, spoken, point: shared.set, leave, keyDown };
}
