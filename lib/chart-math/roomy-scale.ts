import { type LinearScale, scaleLinear } from './linear-scale';

/** As many ticks as leave `apart` pixels from one to the next, and the scale widened to end at such ticks. */
export function roomyScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  apart: number,
): { scale: LinearScale; count: number } {
  const most = Math.max(1, Math.floor((range[1] - range[0]) / apart));
  // D3 takes a count as a wish, and may make half as many ticks more.
  for (let count = most; count > 1; count -= 1) {
    const scale = scaleLinear(domain, range).nice(count);
    const [first = 0, second = Number.POSITIVE_INFINITY] = scale.ticks(count);
    if (scale(second) - scale(first) >= apart) return { scale, count };
  }
  return { scale: scaleLinear(domain, range).nice(1), count: 1 };
}
