import { useCallback, useContext, useId, useState } from 'react';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { ChartCursorContext, type OwnedCursor } from './chart-cursor-context';

/**
 * The security and event day the reader points at in any chart of the page, for one chart. `isHere` says
 * whether it was set in this chart, whose tooltip then shows; the others only mark it. `clear` leaves a cursor
 * alone that was set elsewhere meanwhile. A chart that has no `ChartCursorProvider` above it, such as one
 * alone on a page, has a cursor of its own. An event day may lie outside what a chart shows, and a ticker may
 * be missing there: such a cursor is not for it.
 */
export function useChartCursor(): {
  cursor: ChartCursor | null;
  isHere: boolean;
  set: (cursor: ChartCursor) => void;
  clear: () => void;
} {
  const owner = useId();
  const own = useState<OwnedCursor | null>(null);
  const [current, setCurrent] = useContext(ChartCursorContext) ?? own;
  const set = useCallback((cursor: ChartCursor) => setCurrent({ cursor, owner }), [owner, setCurrent]);
  const clear = useCallback(
    () => setCurrent((known) => (known?.owner === owner ? null : known)),
    [owner, setCurrent],
  );
  return { cursor: current?.cursor ?? null, isHere: current?.owner === owner, set, clear };
}
