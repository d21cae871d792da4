'use client';

import { type ReactNode, useState } from 'react';
import { ChartCursorContext, type OwnedCursor } from './chart-cursor-context';

/** Joins the cursors of the charts inside it: what the reader points at in one is marked in all. */
export function ChartCursorProvider({ children }: { children: ReactNode }) {
  const shared = useState<OwnedCursor | null>(null);
  return <ChartCursorContext value={shared}>{children}</ChartCursorContext>;
}
