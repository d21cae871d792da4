import { useText } from '@/components/language/use-text';
import type { CumulativeLine } from '@/lib/chart-math/cumulative-lines';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatDatedDay } from '@/lib/text/windows';
import { ChartTooltip } from '../parts/chart-tooltip';

/** What one security had come to on one day. */
export function CumulativeTooltip({
  line,
  eventDay,
  x,
  y,
  width,
}: {
  line: CumulativeLine;
  eventDay: number;
  x: (eventDay: number) => number;
  y: (value: number) => number;
  width: number;
}) {
  const translate = useText();
  const point = line.points.find((candidate) => candidate.eventDay === eventDay);
  const day = line.security.days.find((candidate) => candidate.eventDay === eventDay);
  if (!point || !day) return null;
  return (
    <ChartTooltip
      x={x(eventDay)}
      y={y(point.car ?? 0)}
      width={width}
      title={translate('studyCharts.titleWith', {
        name: line.security.name,
        ticker: line.security.ticker,
      })}
      subtitle={formatDatedDay(translate, eventDay, day.date)}
      rows={[
        [translate('studyCharts.cumulative.cumulative'), formatSignedPercent(point.car)],
        [
          translate('studyCharts.interval'),
          translate('studyCharts.range', {
            from: formatSignedPercent(point.lower),
            to: formatSignedPercent(point.upper),
          }),
        ],
        [translate('studyCharts.cumulative.thatDay'), formatSignedPercent(day.abnormal)],
      ]}
    />
  );
}
