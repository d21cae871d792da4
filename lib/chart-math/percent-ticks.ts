import { precisionFixed, type ScaleLinear, tickStep } from 'd3';

/** About `count` ticks of a scale of fractions, and the decimals that tell them apart as percentages. */
export function percentTicks(
  scale: ScaleLinear<number, number>,
  count: number,
): { ticks: number[]; decimals: number } {
  const [from = 0, to = 0] = scale.domain();
  return { ticks: scale.ticks(count), decimals: precisionFixed(tickStep(from, to, count) * 100) };
}
