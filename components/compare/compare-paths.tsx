'use client';

import { ChartFigure } from '@/components/charts/parts/chart-figure';
import { groupColor } from '@/components/charts/parts/group-color';
import { PanelLine } from '@/components/charts/parts/panel-line';
import { ResponsiveChart } from '@/components/charts/parts/responsive-chart';
import plot from '@/components/charts/plot.module.css';
import { Panel } from '@/components/charts/small-multiples/panel';
import { multiplesGrid } from '@/components/charts/small-multiples/small-multiples-plot';
import { useText } from '@/components/language/use-text';
import { type CumulativeLine, cumulativeExtent, cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { panelCorner } from '@/lib/chart-math/panel-grid';
import type { Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatWindow } from '@/lib/text/windows';

/** Widths the heights are reckoned with before the chart is measured. */
const NARROW = 358;
const WIDE = 600;

/** Each stock's cumulative abnormal return around both events in one panel: the earlier dashed, the later in colour. */
export function ComparePaths({
  first,
  second,
  names,
}: {
  first: Study;
  second: Study;
  names: [string, string];
}) {
  const t = useText('compare');
  const translate = useText();
  const lines = cumulativeLines(second);
  const before = new Map(cumulativeLines(first).map((line) => [line.security.ticker, line]));
  const describe = (line: CumulativeLine) =>
    t('row', {
      name: line.security.name,
      first: names[0],
      before: formatSignedPercent(before.get(line.security.ticker)?.last.car ?? null),
      second: names[1],
      after: formatSignedPercent(line.last.car),
    });
  return (
    <ChartFigure
      title={t('paths', { days: formatWindow(translate, second.spec.window) })}
      subtitle={t('pathsSubtitle', {
        first: names[0],
        second: names[1],
        method: methodLine(translate, second),
      })}
      description={lines.map(describe).join(' ')}
      note={null}
      source={sourceLine(translate, second)}
    >
      {(ids) => (
        <ResponsiveChart
          heights={{
            narrow: multiplesGrid(lines.length, NARROW).height,
            wide: multiplesGrid(lines.length, WIDE).height,
          }}
        >
          {(size) => (
            <Panels
              study={second}
              lines={lines}
              before={before}
              width={size.width}
              height={size.height}
              ids={ids}
            />
          )}
        </ResponsiveChart>
      )}
    </ChartFigure>
  );
}

function Panels({
  study,
  lines,
  before,
  width,
  height,
  ids,
}: {
  study: Study;
  lines: readonly CumulativeLine[];
  before: ReadonlyMap<string, CumulativeLine>;
  width: number;
  height: number;
  ids: { title: string; description: string };
}) {
  const { grid } = multiplesGrid(lines.length, width);
  const x = scaleLinear(study.spec.window, [0, grid.width]);
  const y = scaleLinear(cumulativeExtent([...lines, ...before.values()], undefined), [
    grid.height - 8,
    26,
  ]).nice(3);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={plot.plot}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.description}
    >
      {lines.map((line, place) => {
        const corner = panelCorner(grid, place);
        const earlier = before.get(line.security.ticker);
        return (
          <g key={line.security.ticker} transform={`translate(${corner.x},${corner.y})`}>
            {earlier && (
              <PanelLine
                points={earlier.points.map((point) => ({ ...point, lower: null, upper: null }))}
                x={x}
                y={y}
                color="var(--ink-soft)"
                isEarlier
              />
            )}
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
