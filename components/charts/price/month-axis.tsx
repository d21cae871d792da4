import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { monthStarts } from '@/lib/chart-math/price-days';
import type { StoredClose } from '@/lib/database/price-store';
import { formatDate } from '@/lib/text/dates';
import axes from '../parts/axes.module.css';

/** Months along the bottom. */
export function MonthAxis({
  closes,
  x,
  y,
  step,
}: {
  closes: readonly StoredClose[];
  x: LinearScale;
  y: number;
  step: number;
}) {
  const translate = useText();
  return (
    <g aria-hidden="true" transform={`translate(0,${y})`}>
      {monthStarts(closes, step).map((position) => (
        <g key={position} transform={`translate(${x(position)},0)`}>
          <line y2={5} className={axes.tick} />
          <text y={19} textAnchor="middle" className={axes.label}>
            {formatDate(translate, closes[position]!.date, 'month')}
          </text>
        </g>
      ))}
    </g>
  );
}
