import { ticks } from 'd3';

/** About `count` whole event days to mark on an axis, always with day 0 and both ends' side covered. */
export function dayTicks([from, to]: readonly [number, number], count: number): number[] {
  const whole = ticks(from, to, count).filter(Number.isInteger);
  return [...new Set([...whole, 0])].sort((first, second) => first - second);
}
