import type { CumulativeLine } from '@/lib/chart-math/cumulative-lines';
import { formatDate } from '@/lib/text/dates';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatEventDay } from '@/lib/text/windows';
import { ChartTooltip } from './parts/chart-tooltip';

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
  const point = line.points.find((candidate) => candidate.eventDay === eventDay);
  const day = line.security.days.find((candidate) => candidate.eventDay === eventDay);
  if (!point || !day) return null;
  return (
    <ChartTooltip
      x={x(eventDay)}
      y={y(point.car ?? 0)}
      width={width}
      title={`${line.security.name} (${line.security.ticker})`}
      subtitle={`Day ${formatEventDay(eventDay)}, ${formatDate(day.date, 'short')}`}
      rows={[
        ['Cumulative', formatSignedPercent(point.car)],
        ['95% interval', `${formatSignedPercent(point.lower)} to ${formatSignedPercent(point.upper)}`],
        ['That day', formatSignedPercent(day.abnormal)],
      ]}
    />
  );
}
