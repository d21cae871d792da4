import { createContext, type Dispatch, type SetStateAction } from 'react';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';

/** A cursor and the chart it was set in. */
export type OwnedCursor = { cursor: ChartCursor; owner: string };

/** The cursor that charts share, or null outside a `ChartCursorProvider`. */
export const ChartCursorContext = createContext<
  readonly [OwnedCursor | null, Dispatch<SetStateAction<OwnedCursor | null>>] | null
>(null);
