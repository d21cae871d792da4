import { least } from 'd3';
import { useText } from '@/components/language/use-text';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { type PlaceboCell, stackPlacebos } from '@/lib/chart-math/placebo-stack';
import { formatSignedPercent } from '@/lib/text/numbers';
import type { PlaceboFacts } from '@/lib/text/security-charts/placebo-text';
import axes from '../parts/axes.module.css';
import { ChartSurface } from '../parts/chart-surface';
import type { DayPlotProps } from '../parts/day-chart';
import { groupColor } from '../parts/group-color';
import { PercentAxisAcross } from '../parts/percent-axis-across';
import styles from './placebo.module.css';
import { PlaceboTooltip } from './placebo-tooltip';

const PIXELS_A_BIN = 13;
/** Pixels round the event's line in which the pointer is on it. */
const REACH = 9;

type PlaceboPlotProps = DayPlotProps & {
  facts: PlaceboFacts;
  group: string;
};

/** The drawing of the placebo chart at one size. */
export function PlaceboPlot(props: PlaceboPlotProps) {
  const { facts, group, size, eventDay, handlers } = props;
  const { window, placebos } = facts;
  const t = useText();
  const area = { left: 22, right: size.width - 22, top: 34, bottom: size.height - 44 };
  const stack = stackPlacebos(placebos, window.car, (area.right - area.left) / PIXELS_A_BIN);
  const end = stack.start + stack.bins * stack.width;
  const x = scaleLinear([stack.start, end], [area.left, area.right]);
  const side = (area.right - area.left) / stack.bins;
  const height = Math.min(side, (area.bottom - area.top) / Math.max(1, stack.highest));
  const inset = Math.min(1, side / 8, height / 8);
  const corner = ({ bin, level }: PlaceboCell) => ({
    x: area.left + bin * side + inset,
    y: area.bottom - (level + 1) * height + inset,
  });
  const outline = (cell: PlaceboCell) => {
    const at = corner(cell);
    return `M${at.x},${at.y}h${side - 2 * inset}v${height - 2 * inset}h${2 * inset - side}z`;
  };
  const reaches = ({ window: { sum } }: PlaceboCell) =>
    window.car < 0 ? sum <= window.car : sum >= window.car;
  const pointed = stack.cells.find((cell) => cell.window.to === eventDay);
  const isOnEvent = eventDay === window.to;
  const labelOnRight = x(window.car) < (area.left + area.right) / 2;
  const label = t('securityCharts.placebo.event', { car: formatSignedPercent(window.car) });

  function point(pointerX: number, pointerY: number) {
    const nearest = least(stack.cells, (cell) => {
      const at = corner(cell);
      return (at.x + side / 2 - pointerX) ** 2 + (at.y + height / 2 - pointerY) ** 2;
    });
    if (Math.abs(pointerX - x(window.car)) < REACH) handlers.onPoint(window.to);
    else if (nearest) handlers.onPoint(nearest.window.to);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={props.ids}
        role={t('securityCharts.placebo.role')}
        {...handlers}
        onPoint={point}
      >
        <PercentAxisAcross
          scale={x}
          top={area.top}
          bottom={area.bottom}
          count={size.narrow ? 5 : 9}
          title={t('securityCharts.placebo.across', {
            length: window.to - window.from + 1,
            days: String(window.to - window.from + 1),
          })}
        />
        <g aria-hidden="true">
          <path
            d={stack.cells
              .filter((cell) => !reaches(cell))
              .map(outline)
              .join('')}
            className={styles.usual}
          />
          <path d={stack.cells.filter(reaches).map(outline).join('')} className={styles.reaching} />
          {pointed && <path d={outline(pointed)} className={styles.cursor} />}
        </g>
        <g role="graphics-symbol" aria-label={label}>
          <line
            x1={x(window.car)}
            x2={x(window.car)}
            y1={area.top - 6}
            y2={area.bottom}
            stroke={groupColor(group)}
            className={isOnEvent ? styles.eventActive : styles.event}
          />
          <text
            x={x(window.car) + (labelOnRight ? 2 : -2)}
            y={area.top - 14}
            textAnchor={labelOnRight ? 'start' : 'end'}
            className={axes.strong}
          >
            {label}
          </text>
        </g>
      </ChartSurface>
      {props.isCursorHere && (pointed || isOnEvent) && (
        <PlaceboTooltip
          facts={facts}
          placebo={pointed?.window}
          x={pointed ? corner(pointed).x + side / 2 : x(window.car)}
          y={pointed ? corner(pointed).y : (area.top + area.bottom) / 2}
          width={size.width}
        />
      )}
    </>
  );
}
