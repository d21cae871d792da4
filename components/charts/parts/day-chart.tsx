import type { ComponentProps, ReactNode } from 'react';
import type { DayHandlers, useDayCursor } from '../hooks/use-day-cursor';
import { ChartFigure } from './chart-figure';
import type { ChartIds } from './chart-surface';
import { type ChartSize, ResponsiveChart } from './responsive-chart';
import { Spoken } from './spoken';

/** Heights that the charts of one security share, so that they line up side by side. */
const HEIGHTS = { narrow: 340, wide: 400 };

/** What a plot of one security is given besides its data. */
export type DayPlotProps = {
  size: ChartSize;
  ids: ChartIds;
  eventDay: number | null;
  /** Whether the cursor was set in this chart, whose tooltip then shows. */
  isCursorHere: boolean;
  handlers: DayHandlers;
};

/** A chart of one security: its figure, its drawing at the width at hand, and what its cursor says. */
export function DayChart({
  cursor: { eventDay, isHere, spoken, handlers },
  draw,
  ...figure
}: Omit<ComponentProps<typeof ChartFigure>, 'children'> & {
  cursor: ReturnType<typeof useDayCursor>;
  draw: (props: DayPlotProps) => ReactNode;
}) {
  return (
    <ChartFigure {...figure}>
      {(ids) => (
        <>
          <ResponsiveChart heights={HEIGHTS}>
            {(size) => draw({ size, ids, eventDay, isCursorHere: isHere, handlers })}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
