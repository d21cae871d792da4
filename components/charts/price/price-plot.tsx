import { extent, line as lineShape } from 'd3';
import { useText } from '@/components/language/use-text';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { StoredClose } from '@/lib/database/price-store';
import { formatDate } from '@/lib/text/dates';
import { formatNumber } from '@/lib/text/numbers';
import { formatPrice, type PriceFacts } from '@/lib/text/security-charts/price-text';
import { ChartSurface } from '../parts/chart-surface';
import { ChartTooltip } from '../parts/chart-tooltip';
import { Crosshair } from '../parts/crosshair';
import type { DayPlotProps } from '../parts/day-chart';
import { groupColor } from '../parts/group-color';
import { ValueAxis } from '../parts/value-axis';
import { EventMarks } from './event-marks';
import { MonthAxis } from './month-axis';
import styles from './price.module.css';

type PricePlotProps = DayPlotProps & {
  facts: PriceFacts;
  group: string;
  chosen: string;
  /** What the cursor calls each close. */
  numbers: readonly number[];
};

/** The drawing of the price chart at one size. */
export function PricePlot(props: PricePlotProps) {
  const { facts, group, chosen, numbers, size, handlers } = props;
  const position = props.eventDay === null ? null : numbers.indexOf(props.eventDay);
  const { closes, events, currency, name } = facts;
  const t = useText();
  const area = { left: 46, right: size.width - 16, top: 34, bottom: size.height - 30 };
  const x = scaleLinear([0, Math.max(1, closes.length - 1)], [area.left, area.right]);
  const [low = 0, high = 1] = extent(closes, ({ close }) => close);
  const y = scaleLinear([low, high], [area.bottom, area.top]).nice(6);
  const path = lineShape<StoredClose>()
    .x((_, index) => x(index))
    .y(({ close }) => y(close));
  const pointed = position === null ? undefined : closes[position];

  function point(pointerX: number) {
    const nearest = Math.round(x.invert(pointerX));
    handlers.onPoint(numbers[Math.min(Math.max(nearest, 0), closes.length - 1)]!);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={props.ids}
        role={t('securityCharts.price.role')}
        {...handlers}
        onPoint={point}
      >
        <ValueAxis
          scale={y}
          from={area.left}
          to={area.right}
          count={6}
          format={(value) => formatNumber(value, Number.isInteger(value) ? 0 : 1)}
        />
        <MonthAxis closes={closes} x={x} y={area.bottom} step={size.narrow ? 6 : 3} />
        <EventMarks closes={closes} events={events} chosen={chosen} x={x} area={area} />
        <g role="graphics-object" aria-label={name}>
          <path d={path(closes) ?? ''} stroke={groupColor(group)} className={styles.price} />
        </g>
        {pointed && position !== null && (
          <Crosshair x={x(position)} y={y(pointed.close)} top={area.top} bottom={area.bottom} />
        )}
      </ChartSurface>
      {pointed && position !== null && props.isCursorHere && (
        <ChartTooltip
          x={x(position)}
          y={y(pointed.close)}
          width={size.width}
          title={name}
          subtitle={formatDate(t, pointed.date, 'short')}
          rows={[[t('securityCharts.price.close'), `${formatPrice(pointed.close)} ${currency}`]]}
        />
      )}
    </>
  );
}
