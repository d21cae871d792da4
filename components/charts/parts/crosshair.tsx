import plot from '../plot.module.css';

/** The cursor's line, with a dot where there is a value. */
export function Crosshair({
  x,
  y,
  top,
  bottom,
}: {
  x: number;
  y: number | null;
  top: number;
  bottom: number;
}) {
  return (
    <g aria-hidden="true">
      <line x1={x} x2={x} y1={top} y2={bottom} className={plot.crosshair} />
      {y !== null && <circle cx={x} cy={y} r={4.5} className={plot.cursorDot} />}
    </g>
  );
}
