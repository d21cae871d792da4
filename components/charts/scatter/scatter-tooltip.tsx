import { useText } from '@/components/language/use-text';
import type { ScatterPoint } from '@/lib/chart-math/market-scatter';
import { formatSignedPercent } from '@/lib/text/numbers';
import { dayText } from '@/lib/text/security-charts/day-text';
import type { ScatterFacts } from '@/lib/text/security-charts/scatter-text';
import { ChartTooltip } from '../parts/chart-tooltip';

/** What stands behind one dot. */
export function ScatterTooltip({
  point,
  facts,
  x,
  y,
  width,
}: {
  point: ScatterPoint;
  facts: ScatterFacts;
  x: number;
  y: number;
  width: number;
}) {
  const t = useText();
  const abnormal = point.expected === null ? null : point.return - point.expected;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={facts.name}
      subtitle={dayText(t, point.eventDay, point.date)}
      rows={[
        [facts.benchmark, formatSignedPercent(point.market, 2)],
        [t('securityCharts.return'), formatSignedPercent(point.return, 2)],
        [t('securityCharts.expected'), formatSignedPercent(point.expected, 2)],
        [t('securityCharts.abnormal'), formatSignedPercent(abnormal, 2)],
      ]}
    />
  );
}
