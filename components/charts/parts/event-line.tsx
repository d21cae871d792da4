import styles from './axes.module.css';

/** The line of day 0 with its date above. */
export function EventLine({
  x,
  top,
  bottom,
  label,
}: {
  x: number;
  top: number;
  bottom: number;
  label: string;
}) {
  return (
    <g aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} className={styles.event} />
      <text x={x} y={top - 8} textAnchor="middle" className={styles.strong}>
        {label}
      </text>
    </g>
  );
}
