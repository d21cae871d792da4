import { extent, least } from 'd3';
import { useText } from '@/components/language/use-text';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { ScatterPoint } from '@/lib/chart-math/market-scatter';
import type { ScatterFacts } from '@/lib/text/security-charts/scatter-text';
import { ChartSurface } from '../parts/chart-surface';
import type { DayPlotProps } from '../parts/day-chart';
import { groupColor } from '../parts/group-color';
import { PercentAxis } from '../parts/percent-axis';
import { PercentAxisAcross } from '../parts/percent-axis-across';
import plot from '../plot.module.css';
import { EventDots } from './event-dots';
import { ExpectedLine } from './expected-line';
import styles from './scatter.module.css';
import { ScatterTooltip } from './scatter-tooltip';

type ScatterPlotProps = DayPlotProps & {
  facts: ScatterFacts;
  group: string;
};

/** Share of the values' reach that is added at each end, so that no dot lies on the frame. */
const MARGIN = 0.03;
/** Room for the line's name on the right. */
const LABEL_WIDTH = 64;

function reachOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent([0, ...values]);
  const margin = (high - low) * MARGIN;
  return [low - margin, high + margin];
}

/** The drawing of the scatter at one size. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { facts, group, size, eventDay, handlers } = props;
  const t = useText();
  const area = { left: 46, right: size.width - LABEL_WIDTH, top: 26, bottom: size.height - 44 };
  const points = [...facts.estimation, ...facts.events];
  const x = scaleLinear(reachOf(points.map((point) => point.market)), [area.left, area.right]).nice(8);
  const y = scaleLinear(reachOf(points.map((point) => point.return)), [area.bottom, area.top]).nice(8);
  const pointed = points.find((point) => point.eventDay === eventDay);

  function point(pointerX: number, pointerY: number) {
    const distance = ({ market, return: own }: ScatterPoint) =>
      (x(market) - pointerX) ** 2 + (y(own) - pointerY) ** 2;
    const nearest = least(points, distance);
    if (nearest) handlers.onPoint(nearest.eventDay);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={props.ids}
        role={t('securityCharts.scatter.role')}
        {...handlers}
        onPoint={point}
      >
        <PercentAxis scale={y} from={area.left} to={area.right} count={6} />
        <PercentAxisAcross
          scale={x}
          top={area.top}
          bottom={area.bottom}
          count={size.narrow ? 5 : 8}
          title={t('securityCharts.scatter.across', { benchmark: facts.benchmark })}
        />
        <text x={area.left} y={14} className={styles.title} aria-hidden="true">
          {t('securityCharts.scatter.up', { name: facts.name })}
        </text>
        {/* A line of no length is drawn as its round caps: all dots are one path. */}
        <path
          d={facts.estimation.map((dot) => `M${x(dot.market)},${y(dot.return)}h0`).join('')}
          className={styles.estimation}
          aria-hidden="true"
        />
        {facts.line && (
          <ExpectedLine line={facts.line} x={x} y={y} label={t('securityCharts.scatter.line')} />
        )}
        <EventDots
          facts={facts}
          color={groupColor(group)}
          x={x}
          y={y}
          zero={t('securityCharts.scatter.zero')}
        />
        {pointed && (
          <circle
            cx={x(pointed.market)}
            cy={y(pointed.return)}
            r={7}
            className={`${plot.cursorDot} ${styles.cursor}`}
            aria-hidden="true"
          />
        )}
      </ChartSurface>
      {pointed && props.isCursorHere && (
        <ScatterTooltip
          point={pointed}
          facts={facts}
          x={x(pointed.market)}
          y={y(pointed.return)}
          width={size.width}
        />
      )}
    </>
  );
}
