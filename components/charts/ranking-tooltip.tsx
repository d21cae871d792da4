import type { ScaleLinear } from 'd3';
import type { RankedSecurity } from '@/lib/chart-math/day-zero-ranking';
import { formatDate } from '@/lib/text/dates';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { ChartTooltip } from './parts/chart-tooltip';

/** What stands behind one dot of the ranking. */
export function RankingTooltip({
  ranked: { security, day },
  x,
  y,
  width,
}: {
  ranked: RankedSecurity;
  x: ScaleLinear<number, number>;
  y: number;
  width: number;
}) {
  return (
    <ChartTooltip
      x={x(day.abnormal)}
      y={y}
      width={width}
      title={`${security.name} (${security.ticker})`}
      subtitle={formatDate(day.date, 'short')}
      rows={[
        ['Return', formatSignedPercent(day.return, 2)],
        ['Expected', formatSignedPercent(day.expected, 2)],
        ['Abnormal', formatSignedPercent(day.abnormal, 2)],
        ['95% interval', `${formatSignedPercent(day.lower)} to ${formatSignedPercent(day.upper)}`],
        ['t', formatNumber(day.t, 2)],
        ['p', formatPValue(day.p)],
      ]}
    />
  );
}
