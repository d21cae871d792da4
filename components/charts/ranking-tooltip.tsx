import type { ScaleLinear } from 'd3';
import type { RankedSecurity } from '@/lib/chart-math/window-ranking';
import type { Unit } from '@/lib/event-study/study-spec';
import { windowTotals } from '@/lib/event-study/window-results';
import { formatAmount } from '@/lib/text/amounts';
import { formatDateSpan } from '@/lib/text/dates';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { ChartTooltip } from './parts/chart-tooltip';

/** What stands behind one dot of the ranking. */
export function RankingTooltip({
  ranked: { security, car, p },
  x,
  y,
  width,
  unit,
}: {
  ranked: RankedSecurity;
  x: ScaleLinear<number, number>;
  y: number;
  width: number;
  unit: Unit;
}) {
  const totals = windowTotals(security, [car.from, car.to]);
  return (
    <ChartTooltip
      x={x(car.car)}
      y={y}
      width={width}
      title={`${security.name} (${security.ticker})`}
      subtitle={totals ? formatDateSpan(totals.firstDate, totals.lastDate) : ''}
      rows={[
        ['Return', formatSignedPercent(totals?.return ?? null, 2)],
        ['Expected', formatSignedPercent(totals?.expected ?? null, 2)],
        ['Abnormal', formatAmount(car.car, unit, 2)],
        ['95% interval', `${formatAmount(car.lower, unit)} to ${formatAmount(car.upper, unit)}`],
        ['t', formatNumber(car.t, 2)],
        ['p', formatPValue(p)],
      ]}
    />
  );
}
