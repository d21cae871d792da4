import { area, line as lineShape } from 'd3';
import { useText } from '@/components/language/use-text';
import type { CumulativeLine } from '@/lib/chart-math/cumulative-lines';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { PathPoint } from '@/lib/event-study/study';
import { formatSignedPercent } from '@/lib/text/numbers';
import { groupColor } from './group-color';
import styles from './series.module.css';

type SeriesProps = {
  line: CumulativeLine;
  x: LinearScale;
  y: LinearScale;
};

/** One security's line; a day without a price leaves a gap. */
export function SeriesLine({ line, x, y, emphasis }: SeriesProps & { emphasis: 'active' | 'context' }) {
  const translate = useText();
  const path = lineShape<PathPoint>()
    .defined((point) => point.car !== null)
    .x((point) => x(point.eventDay))
    .y((point) => y(point.car ?? 0));
  return (
    <g
      role="graphics-object"
      aria-label={translate('studyCharts.cumulative.entry', {
        name: line.security.name,
        car: formatSignedPercent(line.last.car),
      })}
    >
      {emphasis === 'active' && <path d={path(line.points) ?? ''} className={styles.halo} />}
      <path
        d={path(line.points) ?? ''}
        stroke={groupColor(line.security.group)}
        className={emphasis === 'active' ? styles.active : styles.context}
      />
    </g>
  );
}

/** The 95 % interval round one line. */
export function SeriesBand({ line, x, y, clip }: SeriesProps & { clip: string }) {
  const band = area<PathPoint>()
    .defined((point) => point.lower !== null && point.upper !== null)
    .x((point) => x(point.eventDay))
    .y0((point) => y(point.lower ?? 0))
    .y1((point) => y(point.upper ?? 0));
  return (
    <path
      d={band(line.points) ?? ''}
      fill={groupColor(line.security.group)}
      className={styles.band}
      clipPath={`url(#${clip})`}
      aria-hidden="true"
    />
  );
}
