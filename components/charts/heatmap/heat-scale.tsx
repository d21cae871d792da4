import { Digits } from '@/components/language/digits';
import { STRONGEST } from '@/lib/chart-math/heat-cells';
import { formatNumber } from '@/lib/text/numbers';
import axes from '../parts/axes.module.css';

const STEPS = [-STRONGEST, -4, -2, 0, 2, 4, STRONGEST];
const WIDTH = 34;

/** The value of a colour; the outermost two stand for all that lies beyond them as well. */
function labelOf(step: number): string {
  const value = formatNumber(step, 0);
  if (step === -STRONGEST) return `≤ ${value}`;
  return step === STRONGEST ? `≥ ${value}` : value;
}

/** The colours of the heatmap with the values they stand for. */
export function HeatScale({ right, label }: { right: number; label: string }) {
  return (
    <g transform={`translate(${right - STEPS.length * WIDTH},0)`} aria-hidden="true">
      <text x={-8} y={10} textAnchor="end" className={axes.label}>
        {label}
      </text>
      {STEPS.map((step, place) => {
        const side = step < 0 ? 'var(--below)' : 'var(--above)';
        const share = (Math.abs(step) / STRONGEST) * 100;
        return (
          <g key={step} transform={`translate(${place * WIDTH},0)`}>
            <rect
              width={WIDTH}
              height={12}
              style={{ fill: `color-mix(in oklab, ${side} ${share}%, var(--sunken))` }}
            />
            <text x={WIDTH / 2} y={25} textAnchor="middle" className={axes.label}>
              <Digits>{labelOf(step)}</Digits>
            </text>
          </g>
        );
      })}
    </g>
  );
}
