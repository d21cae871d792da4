import type { KeyboardEvent } from 'react';
import { useText } from '@/components/language/use-text';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { type CumulativeLine, cumulativeExtent } from '@/lib/chart-math/cumulative-lines';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { type PanelGrid, panelAt, panelCorner, panelGrid } from '@/lib/chart-math/panel-grid';
import type { Study } from '@/lib/event-study/study';
import { CumulativeTooltip } from '../cumulative/cumulative-tooltip';
import { ChartSurface } from '../parts/chart-surface';
import { groupColor } from '../parts/group-color';
import { PanelLine } from '../parts/panel-line';
import type { ChartSize } from '../parts/responsive-chart';
import { Panel } from './panel';

const COLUMNS = { narrow: 2, wide: 4 };
const NARROW_BELOW = 600;
const PANEL_HEIGHT = 150;

/** Two columns of panels where it is narrow, four where it is wide, and the height they take. */
export function multiplesGrid(count: number, width: number): { grid: PanelGrid; height: number } {
  const columns = width < NARROW_BELOW ? COLUMNS.narrow : COLUMNS.wide;
  const grid = panelGrid(count, width, Math.floor(width / columns) - 14, PANEL_HEIGHT);
  return { grid, height: grid.rows * PANEL_HEIGHT };
}

type Props = {
  study: Study;
  lines: readonly CumulativeLine[];
  /** What the same stocks did before, dashed behind their lines. */
  earlier?: ReadonlyMap<string, CumulativeLine>;
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
  earlier,
  size,
  ids,
  highlight,
  cursor,
  isHere,
  ...actions
}: Props) {
  const t = useText('groupCharts.multiples');
  const { grid } = multiplesGrid(lines.length, size.width);
  const days = study.spec.window;
  const extent = cumulativeExtent([...lines, ...(earlier?.values() ?? [])], lines);
  /* Not widened to round values: a wide band would flatten the lines more than it must. */
  const y = scaleLinear(extent, [grid.height - 8, 30]);
  const x = scaleLinear(days, [0, grid.width]);
  const place = lines.findIndex(({ security }) => security.ticker === cursor?.ticker);
  const line = lines[place];
  const corner = panelCorner(grid, Math.max(place, 0));

  function point(left: number, top: number) {
    const at = panelAt(grid, lines.length, left, top);
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
      <ChartSurface
        size={size}
        ids={ids}
        role={t('role')}
        onPoint={point}
        onClick={() => cursor && actions.onHighlight(cursor.ticker)}
        onLeave={actions.onLeave}
        onKeyDown={actions.onKeyDown}
      >
        {lines.map((panel, index) => {
          const { x: left, y: top } = panelCorner(grid, index);
          return (
            <g key={panel.security.ticker} transform={`translate(${left},${top})`}>
              <EarlierLine line={earlier?.get(panel.security.ticker)} x={x} y={y} />
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
      </ChartSurface>
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

function EarlierLine({
  line,
  x,
  y,
}: {
  line: CumulativeLine | undefined;
  x: (eventDay: number) => number;
  y: (value: number) => number;
}) {
  if (!line) return null;
  const points = line.points.map((point) => ({ ...point, lower: null, upper: null }));
  return <PanelLine points={points} x={x} y={y} color="var(--ink-soft)" isEarlier />;
}
