import { ticks } from 'd3';

/** About `count` whole event days to mark on an axis, always with day 0 and both ends' side covered. */
export function dayTicks([from, to]: readonly [number, number], count: number): number[] {
  const whole = ticks(from, to, count).filter(Number.isInteger);
  return [...new Set([...whole, 0])].sort((first, second) => first - second);
}

/** Half of the width of a character of an axis label, in pixels. */
const HALF_CHARACTER = 4.2;

/** How far a label centred at a place moves to the left so that it ends before an edge. */
export function overhang(label: string, place: number, edge: number): number {
  return Math.max(0, place + label.length * HALF_CHARACTER - edge);
}
