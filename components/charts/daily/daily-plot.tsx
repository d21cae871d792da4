import { useText } from '@/components/language/use-text';
import { dayAt } from '@/lib/chart-math/day-at';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { DayResult, SecurityResult, Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { ChartSurface } from '../parts/chart-surface';
import { Crosshair } from '../parts/crosshair';
import { DayAxis } from '../parts/day-axis';
import type { DayPlotProps } from '../parts/day-chart';
import { EventLine } from '../parts/event-line';
import { PercentAxis } from '../parts/percent-axis';
import { DailyBar } from './daily-bar';
import { DailyTooltip } from './daily-tooltip';
import { type Noise, NoiseShape } from './noise-shape';

type DailyPlotProps = DayPlotProps & {
  study: Study;
  security: SecurityResult;
  noise: Noise;
};

function extentOf(days: readonly DayResult[], usual: Noise['usual']): [number, number] {
  const values = days.flatMap((day) => [day.abnormal ?? 0, day.lower ?? 0, day.upper ?? 0]);
  const all = [0, ...values, ...(usual ?? [])];
  return [Math.min(...all), Math.max(...all)];
}

/** The drawing of the daily chart at one size. */
export function DailyPlot(props: DailyPlotProps) {
  const { study, security, noise, size, eventDay, handlers } = props;
  const t = useText();
  const area = { left: 46, right: size.width - 8, top: 28, bottom: size.height - 44 };
  const [first, last] = study.spec.window;
  const x = scaleLinear([first - 0.5, last + 0.5], [area.left, area.right]);
  const y = scaleLinear(extentOf(security.days, noise.usual), [area.bottom, area.top]).nice(10);
  const width = Math.min(26, (x(1) - x(0)) * 0.62);
  const pointed = security.days.find((day) => day.eventDay === eventDay);

  function point(pointerX: number) {
    const nearest = dayAt(x, pointerX, [first, last]);
    if (security.days.some((day) => day.eventDay === nearest)) handlers.onPoint(nearest);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={props.ids}
        role={t('securityCharts.daily.role')}
        {...handlers}
        onPoint={point}
      >
        <PercentAxis scale={y} from={area.left} to={area.right} count={6} />
        <NoiseShape noise={noise} y={y} area={area} />
        <DayAxis
          scale={x}
          days={[first, last]}
          y={area.bottom}
          count={size.narrow ? 5 : 10}
          edge={size.width}
        />
        <EventLine
          x={x(0)}
          top={area.top}
          bottom={area.bottom}
          label={t('securityCharts.dayZero', { date: formatDate(t, study.event.dayZero, 'short') })}
        />
        {security.days.map((day) => (
          <DailyBar
            key={day.eventDay}
            day={day}
            security={security}
            correction={study.spec.correction}
            x={x}
            y={y}
            width={width}
          />
        ))}
        {pointed && (
          <Crosshair
            x={x(pointed.eventDay)}
            y={pointed.abnormal === null ? null : y(pointed.abnormal)}
            top={area.top}
            bottom={area.bottom}
          />
        )}
      </ChartSurface>
      {pointed && props.isCursorHere && (
        <DailyTooltip
          day={pointed}
          name={security.name}
          x={x(pointed.eventDay)}
          y={y(pointed.abnormal ?? 0)}
          width={size.width}
        />
      )}
    </>
  );
}
