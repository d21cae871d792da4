import type { KeyboardEvent } from 'react';
import { useText } from '@/components/language/use-text';

import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { groupExtent } from '@/lib/chart-math/group-panels';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { type PanelGrid, panelAt, panelCorner, panelGrid } from '@/lib/chart-math/panel-grid';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { ChartSurface } from '../parts/chart-surface';
import type { ChartSize } from '../parts/responsive-chart';
import { GroupPanel } from './group-panel';
import { GroupTooltip } from './group-tooltip';

const NARROW_BELOW = 600;
const PANEL_HEIGHT = 236;
const LEFT = 46;
const RIGHT = 6;

/** One column of panels where it is narrow, two where it is wide, and the height they take. */
export function averagesGrid(count: number, width: number): { grid: PanelGrid; height: number } {
  const columns = width < NARROW_BELOW ? 1 : 2;
  const grid = panelGrid(count, width, Math.floor(width / columns) - 14, PANEL_HEIGHT);
  return { grid, height: grid.rows * PANEL_HEIGHT };
}

type Props = {
  study: Study;
  groups: readonly GroupResult[];
  size: ChartSize;
  ids: { title: string; description: string };
  cursor: ChartCursor | null;
  onPoint: (cursor: ChartCursor) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The drawing of the groups' averages at one size; the cursor's ticker is a group's name here. */
export function GroupAveragesPlot({ study, groups, size, ids, cursor, ...actions }: Props) {
  const t = useText('groupCharts.groups');
  const { grid } = averagesGrid(groups.length, size.width);
  const days = study.spec.window;
  const x = scaleLinear([days[0] - 0.6, days[1] + 0.6], [LEFT, grid.width - RIGHT]);
  const y = scaleLinear(groupExtent(groups), [grid.height - 58, 32]).nice(4);
  const place = groups.findIndex(({ name }) => name === cursor?.ticker);
  const group = groups[place];

  function point(left: number, top: number) {
    const at = panelAt(grid, groups.length, left, top);
    const pointed = at === undefined ? undefined : groups[at];
    if (at === undefined || !pointed) return;
    const eventDay = Math.round(x.invert(left - panelCorner(grid, at).x));
    actions.onPoint({ ticker: pointed.name, eventDay: Math.min(Math.max(eventDay, days[0]), days[1]) });
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={t('role')}
        onPoint={point}
        onLeave={actions.onLeave}
        onKeyDown={actions.onKeyDown}
      >
        {groups.map((panel, index) => {
          const corner = panelCorner(grid, index);
          return (
            <g key={panel.name} transform={`translate(${corner.x},${corner.y})`}>
              <GroupPanel
                group={panel}
                days={days}
                x={x}
                y={y}
                width={grid.width}
                cursorDay={cursor?.eventDay ?? null}
              />
            </g>
          );
        })}
      </ChartSurface>
      {cursor && group && (
        <GroupTooltip
          study={study}
          group={group}
          eventDay={cursor.eventDay}
          x={panelCorner(grid, place).x + x(cursor.eventDay)}
          y={panelCorner(grid, place).y + grid.height / 2}
          width={size.width}
        />
      )}
    </>
  );
}
