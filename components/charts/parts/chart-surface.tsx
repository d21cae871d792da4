import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import plot from '../plot.module.css';
import type { PlotDrag } from '../window-brush/use-plot-drag';
import type { ChartSize } from './responsive-chart';

/** Names of a chart's title and description, for those who do not see it. */
export type ChartIds = { title: string; description: string };

/** An SVG of one tab stop that hands on where the pointer is, in its own pixels, and which keys are pressed. */
export function ChartSurface({
  size,
  ids,
  role,
  onPoint,
  onClick,
  onLeave,
  onKeyDown,
  drag,
  children,
}: {
  size: ChartSize;
  ids: ChartIds;
  /** What kind of chart it is, in words. */
  role: string;
  onPoint: (x: number, y: number) => void;
  onClick?: () => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Where a window is chosen by dragging across the plot. */
  drag?: PlotDrag;
  children: ReactNode;
}) {
  function point(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(event.clientX - box.left, event.clientY - box.top);
  }

  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={plot.plot}
      role="graphics-document"
      aria-roledescription={role}
      aria-labelledby={ids.title}
      aria-describedby={ids.description}
      tabIndex={0}
      onPointerMove={(event) => {
        point(event);
        drag?.onPointerMove(event);
      }}
      onPointerDown={(event) => {
        point(event);
        drag?.onPointerDown(event);
      }}
      onPointerUp={drag?.onPointerUp}
      onPointerCancel={drag?.onPointerCancel}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLeave()}
      onClick={drag ? () => drag.isClick() && onClick?.() : onClick}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {children}
    </svg>
  );
}
