import { area as areaShape, curveBasis, max } from 'd3';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { type DensityPoint, densityCurve } from '@/lib/chart-math/noise-density';
import styles from './daily.module.css';

/** Residuals of the estimation window, and between which values the middle 95 % of them lie. */
export type Noise = { residuals: readonly number[]; usual: readonly [number, number] | null };

/** How wide the density is where it is highest, as a part of the plot. */
const SHARE = 0.3;

/** The density of usual days, growing from the left edge behind the bars, and dotted lines round 19 in 20. */
export function NoiseShape({
  noise: { residuals, usual },
  y,
  area,
}: {
  noise: Noise;
  y: LinearScale;
  area: { left: number; right: number };
}) {
  if (!usual) return null;
  const [low = 0, high = 0] = y.domain();
  const curve = densityCurve(residuals, [low, high]);
  const peak = max(curve, ({ density }) => density) ?? 1;
  const shape = areaShape<DensityPoint>()
    .y(({ value }) => y(value))
    .x0(area.left)
    .x1(({ density }) => area.left + (density / peak) * SHARE * (area.right - area.left))
    .curve(curveBasis);
  return (
    <g aria-hidden="true">
      <path d={shape(curve) ?? ''} className={styles.density} />
      {usual.map((value) => (
        <line
          key={value}
          x1={area.left}
          x2={area.right}
          y1={y(value)}
          y2={y(value)}
          className={styles.usual}
        />
      ))}
    </g>
  );
}
