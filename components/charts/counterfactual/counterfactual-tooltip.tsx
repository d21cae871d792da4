import { useText } from '@/components/language/use-text';
import type { IndexedDay } from '@/lib/chart-math/indexed-prices';
import { formatNumber } from '@/lib/text/numbers';
import { dayText } from '@/lib/text/security-charts/day-text';
import { ChartTooltip } from '../parts/chart-tooltip';

/** Where the lines stand on one day. */
export function CounterfactualTooltip({
  day,
  name,
  names,
  x,
  y,
  width,
}: {
  day: IndexedDay;
  name: string;
  names: { security: string; benchmark: string; counterfactual: string };
  x: number;
  y: number;
  width: number;
}) {
  const t = useText();
  const gap = day.security === null || day.counterfactual === null ? null : day.security - day.counterfactual;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={name}
      subtitle={
        day.date === null ? t('securityCharts.counterfactual.base') : dayText(t, day.eventDay, day.date)
      }
      rows={[
        [names.security, formatNumber(day.security, 1)],
        [names.counterfactual, formatNumber(day.counterfactual, 1)],
        [t('securityCharts.counterfactual.gap'), formatNumber(gap, 1)],
        [names.benchmark, formatNumber(day.benchmark, 1)],
      ]}
    />
  );
}
