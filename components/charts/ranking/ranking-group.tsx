import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { RankedGroup } from '@/lib/chart-math/window-ranking';
import type { Unit } from '@/lib/event-study/study-choices';
import { formatAmount } from '@/lib/text/amounts';
import { groupTitle } from '@/lib/text/group-titles';
import { groupColor } from '../parts/group-color';
import styles from './ranking.module.css';

/** A group's heading, and its average as a tinted bar behind its rows. */
export function RankingGroup({
  row,
  x,
  width,
  unit,
}: {
  row: { group: RankedGroup; y: number; end: number };
  x: LinearScale;
  width: number;
  unit: Unit;
}) {
  const translate = useText();
  const { group, average } = row.group;
  const color = groupColor(group);
  const from = row.y + 12;
  return (
    <g aria-hidden="true">
      {average !== null && (
        <>
          <rect
            x={Math.min(x(0), x(average))}
            y={from}
            width={Math.abs(x(average) - x(0))}
            height={row.end - from}
            fill={color}
            className={styles.average}
          />
          <line
            x1={x(average)}
            x2={x(average)}
            y1={from}
            y2={row.end}
            stroke={color}
            className={styles.edge}
          />
        </>
      )}
      <rect x={0} y={row.y - 5} width={10} height={10} fill={color} />
      <text x={16} y={row.y} dy="0.36em" fill={color} className={styles.heading}>
        {groupTitle(translate, group)}
      </text>
      {average !== null && (
        <text x={width} y={row.y} dy="0.36em" textAnchor="end" fill={color} className={styles.heading}>
          {translate('studyCharts.ranking.average', { average: formatAmount(average, unit) })}
        </text>
      )}
    </g>
  );
}
