import { scaleLinear } from 'd3';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { type CumulativeLine, cumulativeExtent } from '@/lib/chart-math/cumulative-lines';
import { type PanelGrid, panelAt, panelCorner, panelGrid } from '@/lib/chart-math/panel-grid';
import type { Study } from '@/lib/event-study/study';
import { CumulativeTooltip } from '../cumulative-tooltip';
import { groupColor } from '../parts/group-color';
import type { ChartSize } from '../parts/responsive-chart';
import plot from '../plot.module.css';
import { Panel } from './panel';

const COLUMNS = { narrow: 2, wide: 4 };
const NARROW_BELOW = 600;
const PANEL_HEIGHT = 118;

/** Two columns of panels where it is narrow, four where it is wide, and the height they take. */
export function multiplesGrid(count: number, width: number): { grid: PanelGrid; height: number } {
  const columns = width < NARROW_BELOW ? COLUMNS.narrow : COLUMNS.wide;
  const grid = panelGrid(count, width, Math.floor(width / columns) - 14, PANEL_HEIGHT);
  return { grid, height: grid.rows * PANEL_HEIGHT };
}

type Props = {
  study: Study;
  lines: readonly CumulativeLine[];
  size: ChartSize;
  ids: { title: string; description: string };
  highlight: string;
  cursor: ChartCursor | null;
  isHere: boolean;
  onPoint: (cursor: ChartCursor) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onHighlight: (ticker: string) => void;
};

/** The drawing of the small multiples at one size. */
export function SmallMultiplesPlot({
  study,
  lines,
  size,
  ids,
  highlight,
  cursor,
  isHere,
  ...actions
}: Props) {
  const { grid } = multiplesGrid(lines.length, size.width);
  const days = study.spec.window;
  const extents = lines.map((line) => cumulativeExtent([line], undefined));
  const y = scaleLinear(
    [Math.min(...extents.map(([low]) => low)), Math.max(...extents.map(([, high]) => high))],
    [grid.height - 8, 26],
  ).nice(3);
  const x = scaleLinear(days, [0, grid.width]);
  const place = lines.findIndex(({ security }) => security.ticker === cursor?.ticker);
  const line = lines[place];
  const corner = panelCorner(grid, Math.max(place, 0));

  function point(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const left = event.clientX - box.left;
    const at = panelAt(grid, lines.length, left, event.clientY - box.top);
    const pointed = at === undefined ? undefined : lines[at];
    if (at === undefined || !pointed) return;
    const eventDay = Math.round(x.invert(left - panelCorner(grid, at).x));
    actions.onPoint({
      ticker: pointed.security.ticker,
      eventDay: Math.min(Math.max(eventDay, days[0]), days[1]),
    });
  }

  return (
    <>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={plot.plot}
        role="graphics-document"
        aria-labelledby={ids.title}
        aria-describedby={ids.description}
        tabIndex={0}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={(event) => event.pointerType === 'mouse' && actions.onLeave()}
        onClick={() => cursor && actions.onHighlight(cursor.ticker)}
        onKeyDown={actions.onKeyDown}
        onBlur={actions.onLeave}
      >
        {lines.map((panel, index) => {
          const { x: left, y: top } = panelCorner(grid, index);
          return (
            <g key={panel.security.ticker} transform={`translate(${left},${top})`}>
              <Panel
                name={panel.security.ticker}
                label={panel.security.name}
                points={panel.points}
                value={panel.last.car}
                x={x}
                y={y}
                color={groupColor(panel.security.group)}
                isActive={panel.security.ticker === (cursor?.ticker ?? highlight)}
                hasScale={index % grid.columns === 0}
                cursorDay={cursor?.eventDay ?? null}
              />
            </g>
          );
        })}
      </svg>
      {isHere && cursor && line && (
        <CumulativeTooltip
          line={line}
          eventDay={cursor.eventDay}
          x={(day) => corner.x + x(day)}
          y={(value) => corner.y + y(value)}
          width={size.width}
        />
      )}
    </>
  );
}
