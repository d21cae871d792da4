import { tickStep } from 'd3';
import type { LinearScale } from '@/lib/chart-math/linear-scale';

/** About `count` ticks of a scale of fractions, and the decimals that tell them apart as percentages. */
export function percentTicks(scale: LinearScale, count: number): { ticks: number[]; decimals: number } {
  const [from, to] = scale.domain();
  return { ticks: scale.ticks(count), decimals: decimalsOf(tickStep(from, to, count) * 100) };
}

/** The fewest decimals that write a step of any size exactly enough to tell its multiples apart. */
function decimalsOf(step: number): number {
  return Math.max(0, -Number(step.toExponential().split('e')[1]));
}
