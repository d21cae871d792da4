import { groupColor } from '@/components/charts/parts/group-color';
import { Panel } from '@/components/charts/small-multiples/panel';
import { cumulativeExtent, cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { panelCorner, panelGrid } from '@/lib/chart-math/panel-grid';
import type { Study } from '@/lib/event-study/study';
import styles from './coverage.module.css';

const WIDTH = 440;
const PANEL_HEIGHT = 124;

/** The stocks that a claim bears on, each in a small panel on one scale, from five days before day 0 to five after. */
export function ClaimChart({ study, label }: { study: Study; label: string }) {
  const lines = cumulativeLines(study);
  const grid = panelGrid(lines.length, WIDTH, lines.length === 1 ? WIDTH : WIDTH / 2 - 14, PANEL_HEIGHT);
  const x = scaleLinear(study.spec.window, [0, grid.width]);
  const y = scaleLinear(cumulativeExtent(lines, undefined), [grid.height - 10, 28]).nice(3);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${grid.rows * PANEL_HEIGHT}`}
      className={styles.chart}
      role="img"
      aria-label={label}
    >
      {lines.map((line, place) => {
        const corner = panelCorner(grid, place);
        return (
          <g key={line.security.ticker} transform={`translate(${corner.x},${corner.y})`}>
            <Panel
              name={line.security.ticker}
              label={line.security.name}
              points={line.points}
              value={line.last.car}
              x={x}
              y={y}
              color={groupColor(line.security.group)}
              isActive={false}
              hasScale={place % grid.columns === 0}
              cursorDay={null}
            />
          </g>
        );
      })}
    </svg>
  );
}
