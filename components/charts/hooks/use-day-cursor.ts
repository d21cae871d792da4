import { type KeyboardEvent, useState } from 'react';
import { stepThrough } from '@/lib/chart-math/step-through';
import { useChartCursor } from '../cursor/use-chart-cursor';

/**
 * The page's cursor in a chart of one security: its event day where the chart shows it, else null. Keys walk
 * through `days` in their order, the first press going to `start`; `spoken` follows the keys only.
 */
export function useDayCursor(
  ticker: string,
  days: readonly number[],
  start: number,
  speak: (eventDay: number) => string,
) {
  const shared = useChartCursor();
  const [spoken, setSpoken] = useState('');
  const at = shared.cursor?.ticker === ticker ? shared.cursor.eventDay : null;
  const eventDay = at !== null && days.includes(at) ? at : null;

  function leave() {
    shared.clear();
    setSpoken('');
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const next = stepThrough(days, eventDay, event.key, start);
    if (next === undefined) return;
    event.preventDefault();
    shared.set({ ticker, eventDay: next });
    setSpoken(speak(next));
  }

  return {
    eventDay,
    isHere: shared.isHere,
    spoken,
    handlers: {
      onPoint: (day: number) => shared.set({ ticker, eventDay: day }),
      onLeave: leave,
      onKeyDown: keyDown,
    },
  };
}

/** What a plot does with the reader's pointer and keys. */
export type DayHandlers = ReturnType<typeof useDayCursor>['handlers'];
