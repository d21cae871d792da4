import { extent } from 'd3';
import { useText } from '@/components/language/use-text';
import { dayAt } from '@/lib/chart-math/day-at';
import { BASE_DAY, type IndexedDay } from '@/lib/chart-math/indexed-prices';
import { placeLabels } from '@/lib/chart-math/label-placement';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { explainerOf } from '@/lib/text/explainer';
import { formatNumber } from '@/lib/text/numbers';
import { ChartSurface } from '../parts/chart-surface';
import { Crosshair } from '../parts/crosshair';
import { DayAxis } from '../parts/day-axis';
import type { DayPlotProps } from '../parts/day-chart';
import { DirectLabels } from '../parts/direct-labels';
import { EventLine } from '../parts/event-line';
import { groupColor } from '../parts/group-color';
import { ValueAxis } from '../parts/value-axis';
import { CounterfactualTooltip } from './counterfactual-tooltip';
import { GapShape, IndexLine } from './index-shapes';

const LABEL_GAP = 15;
/** Room for the lines' names and last values on the right. */
const LABEL_WIDTH = 132;

type CounterfactualPlotProps = DayPlotProps & {
  study: Study;
  security: SecurityResult;
  days: readonly IndexedDay[];
};

const SERIES = ['security', 'benchmark', 'counterfactual'] as const;

/** The drawing of the counterfactual chart at one size. */
export function CounterfactualPlot(props: CounterfactualPlotProps) {
  const { study, security, days, size, eventDay, handlers } = props;
  const t = useText();
  const area = { left: 46, right: size.width - LABEL_WIDTH, top: 28, bottom: size.height - 44 };
  const reach = [days[0]?.eventDay ?? BASE_DAY, days.at(-1)?.eventDay ?? 0] as const;
  const x = scaleLinear(reach, [area.left, area.right]);
  const [low = 100, high = 100] = extent(days.flatMap((day) => SERIES.map((series) => day[series] ?? 100)));
  const y = scaleLinear([low, high], [area.bottom, area.top]).nice(8);
  const color = groupColor(security.group);
  const names = {
    security: security.ticker,
    benchmark: study.benchmark.ticker,
    counterfactual: t('securityCharts.counterfactual.alone', { model: explainerOf(study.spec.model) }),
  };
  const colors = { security: color, benchmark: 'var(--ink-faint)', counterfactual: 'var(--ink)' };
  const ends = SERIES.flatMap((series) => {
    const day = days.findLast((candidate) => candidate[series] !== null);
    const last = day?.[series];
    return !day || last == null ? [] : [{ series, last, end: x(day.eventDay) }];
  });
  const labels = placeLabels(
    ends.map(({ series, last }) => ({ id: series, y: y(last), priority: 0 })),
    { top: area.top, bottom: area.bottom, gap: LABEL_GAP },
  );
  const texts = new Map(
    ends.map(({ series, last, end }) => [
      series,
      { name: `${names[series]} ${formatNumber(last, 1)}`, value: null, color: colors[series], end },
    ]),
  );
  const pointed = days.find((day) => day.eventDay === eventDay);

  function point(pointerX: number) {
    handlers.onPoint(dayAt(x, pointerX, reach));
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={props.ids}
        role={t('securityCharts.counterfactual.role')}
        {...handlers}
        onPoint={point}
      >
        <ValueAxis
          scale={y}
          from={area.left}
          to={area.right}
          count={6}
          strong={100}
          format={(value) => formatNumber(value, 0)}
        />
        <DayAxis scale={x} days={reach} y={area.bottom} count={size.narrow ? 5 : 10} edge={size.width} />
        <EventLine
          x={x(0)}
          top={area.top}
          bottom={area.bottom}
          label={t('securityCharts.dayZero', { date: formatDate(t, study.event.dayZero, 'short') })}
        />
        <GapShape days={days} x={x} y={y} color={color} />
        <IndexLine
          days={days}
          series="benchmark"
          x={x}
          y={y}
          color={colors.benchmark}
          label={names.benchmark}
        />
        <IndexLine
          days={days}
          series="counterfactual"
          x={x}
          y={y}
          color={colors.counterfactual}
          label={names.counterfactual}
        />
        <IndexLine days={days} series="security" x={x} y={y} color={color} label={security.name} />
        {pointed && (
          <Crosshair
            x={x(pointed.eventDay)}
            y={pointed.security === null ? null : y(pointed.security)}
            top={area.top}
            bottom={area.bottom}
          />
        )}
        <DirectLabels
          labels={labels}
          texts={texts}
          from={Math.max(area.left, ...[...texts.values()].map(({ end }) => end))}
          active="security"
        />
      </ChartSurface>
      {pointed && props.isCursorHere && (
        <CounterfactualTooltip
          day={pointed}
          name={security.name}
          names={names}
          x={x(pointed.eventDay)}
          y={y(pointed.security ?? 100)}
          width={size.width}
        />
      )}
    </>
  );
}
