import { useText } from '@/components/language/use-text';
import type { DayResult } from '@/lib/event-study/study';
import { formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { dayText } from '@/lib/text/security-charts/day-text';
import { ChartTooltip } from '../parts/chart-tooltip';

/** What stands behind one bar. */
export function DailyTooltip({
  day,
  name,
  x,
  y,
  width,
}: {
  day: DayResult;
  name: string;
  x: number;
  y: number;
  width: number;
}) {
  const t = useText();
  const interval = t('securityCharts.interval', {
    lower: formatSignedPercent(day.lower),
    upper: formatSignedPercent(day.upper),
  });
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={name}
      subtitle={dayText(t, day.eventDay, day.date)}
      rows={[
        [t('securityCharts.return'), formatSignedPercent(day.return, 2)],
        [t('securityCharts.expected'), formatSignedPercent(day.expected, 2)],
        [t('securityCharts.abnormal'), formatSignedPercent(day.abnormal, 2)],
        [t('securityCharts.confidence'), interval],
        [t('securityCharts.p'), formatPValue(day.p)],
      ]}
    />
  );
}
