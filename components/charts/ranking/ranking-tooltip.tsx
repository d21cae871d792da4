import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { RankedSecurity } from '@/lib/chart-math/window-ranking';
import type { Unit } from '@/lib/event-study/study-choices';
import { windowTotals } from '@/lib/event-study/window-results';
import { formatAmount } from '@/lib/text/amounts';
import { formatDateSpan } from '@/lib/text/dates';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { ChartTooltip } from '../parts/chart-tooltip';

/** What stands behind one dot of the ranking. */
export function RankingTooltip({
  ranked: { security, car, p },
  x,
  y,
  width,
  unit,
}: {
  ranked: RankedSecurity;
  x: LinearScale;
  y: number;
  width: number;
  unit: Unit;
}) {
  const translate = useText();
  const t = useText('studyCharts');
  const totals = windowTotals(security, [car.from, car.to]);
  return (
    <ChartTooltip
      x={x(car.car)}
      y={y}
      width={width}
      title={t('titleWith', { name: security.name, ticker: security.ticker })}
      subtitle={totals ? formatDateSpan(translate, totals.firstDate, totals.lastDate) : ''}
      rows={[
        [t('return'), formatSignedPercent(totals?.return ?? null, 2)],
        [t('expected'), formatSignedPercent(totals?.expected ?? null, 2)],
        [t('abnormal'), formatAmount(car.car, unit, 2)],
        [
          t('interval'),
          t('range', { from: formatAmount(car.lower, unit), to: formatAmount(car.upper, unit) }),
        ],
        [t('t'), formatNumber(car.t, 2)],
        [t('p'), formatPValue(p)],
      ]}
    />
  );
}
