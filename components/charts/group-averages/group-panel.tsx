import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import { lastOf } from '@/lib/chart-math/group-panels';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { GroupResult } from '@/lib/event-study/study';
import { groupTitle } from '@/lib/text/group-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatEventDay } from '@/lib/text/windows';
import axes from '../parts/axes.module.css';
import { DayAxis } from '../parts/day-axis';
import { groupColor } from '../parts/group-color';
import { PanelLine } from '../parts/panel-line';
import { PercentAxis } from '../parts/percent-axis';
import plot from '../plot.module.css';
import styles from './group-averages.module.css';

/** One group: bars of the day's average with intervals, and the line of what they cumulate to. */
export function GroupPanel({
  group,
  days,
  x,
  y,
  width: panelWidth,
  cursorDay,
}: {
  group: GroupResult;
  days: readonly [number, number];
  x: LinearScale;
  y: LinearScale;
  width: number;
  cursorDay: number | null;
}) {
  const translate = useText();
  const color = groupColor(group.name);
  const width = Math.max(2, (x(1) - x(0)) * 0.6);
  const [bottom = 0, top = 0] = y.range();
  const [left = 0, right = 0] = x.range();
  const last = lastOf(group);
  const value = formatSignedPercent(last?.car ?? null);
  const reached =
    last && last.eventDay < days[1]
      ? translate('groupCharts.groups.until', { value, day: formatEventDay(last.eventDay) })
      : value;
  return (
    <g role="graphics-object" aria-label={`${groupTitle(translate, group.name)}: ${reached}`}>
      <text x={0} y={16} className={styles.name} style={{ fill: color }}>
        {groupTitle(translate, group.name)}
      </text>
      <text x={right} y={16} textAnchor="end" className={styles.value}>
        <Digits>{reached}</Digits>
      </text>
      <PercentAxis scale={y} from={left} to={right} count={4} />
      <line x1={x(0)} x2={x(0)} y1={top} y2={bottom} className={axes.event} aria-hidden="true" />
      {group.days.map(({ eventDay, aar, lower, upper }) =>
        aar === null ? null : (
          <g key={eventDay} transform={`translate(${x(eventDay)},0)`} aria-hidden="true">
            <rect
              x={-width / 2}
              width={width}
              y={Math.min(y(0), y(aar))}
              height={Math.abs(y(aar) - y(0))}
              style={{ fill: color }}
              className={styles.bar}
            />
            {lower !== null && upper !== null && (
              <line y1={y(lower)} y2={y(upper)} style={{ stroke: color }} className={styles.interval} />
            )}
          </g>
        ),
      )}
      <PanelLine points={group.path} x={x} y={y} color={color} />
      {cursorDay !== null && (
        <line x1={x(cursorDay)} x2={x(cursorDay)} y1={top} y2={bottom} className={plot.crosshair} />
      )}
      <DayAxis scale={x} days={days} y={bottom} count={5} edge={panelWidth} />
    </g>
  );
}
