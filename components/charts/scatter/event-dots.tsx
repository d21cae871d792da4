import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { type ScatterFacts, scatterSpoken } from '@/lib/text/security-charts/scatter-text';
import styles from './scatter.module.css';

/** The event days as rings; day 0 is filled, named, and tied to what the model expected of it. */
export function EventDots({
  facts,
  color,
  x,
  y,
  zero,
}: {
  facts: ScatterFacts;
  color: string;
  x: LinearScale;
  y: LinearScale;
  zero: string;
}) {
  const t = useText();
  const dayZero = facts.events.find(({ eventDay }) => eventDay === 0);
  const onRight = dayZero !== undefined && x(dayZero.market) < (x.range()[0]! + x.range()[1]!) / 2;
  return (
    <>
      {facts.events.map((point) => (
        <g key={point.eventDay} role="graphics-symbol" aria-label={scatterSpoken(t, facts, point)}>
          {point === dayZero && point.expected !== null && (
            <line
              x1={x(point.market)}
              x2={x(point.market)}
              y1={y(point.return)}
              y2={y(point.expected)}
              stroke={color}
              className={styles.distance}
            />
          )}
          <circle
            cx={x(point.market)}
            cy={y(point.return)}
            r={point === dayZero ? 6 : 4}
            stroke={color}
            className={styles.event}
            style={{ fill: point === dayZero ? color : 'var(--paper)' }}
          />
        </g>
      ))}
      {dayZero && (
        <text
          x={x(dayZero.market) + (onRight ? 11 : -11)}
          y={y(dayZero.return)}
          dy="0.32em"
          textAnchor={onRight ? 'start' : 'end'}
          className={styles.zero}
          aria-hidden="true"
        >
          {zero}
        </text>
      )}
    </>
  );
}
