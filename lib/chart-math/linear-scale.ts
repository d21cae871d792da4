import { nice as niceDomain, ticks } from 'd3';

/** A straight line from a measured quantity to pixels. Asked for a value it gives its place. */
export type LinearScale = {
  (value: number): number;
  /** The value at a place. */
  invert(place: number): number;
  /** About so many round values within the domain. */
  ticks(count: number): number[];
  /** The same scale on a domain that is widened to round values, about so many ticks long. */
  nice(count: number): LinearScale;
  domain(): readonly [number, number];
  range(): readonly [number, number];
};

/**
 * A scale as D3's `scaleLinear` makes it, from D3's own ticks, without what that brings along for other kinds of
 * scale (colours, clocks, number formats), which would be a tenth of a page's code. The domain ascends; one of a single
 * value has it in the middle.
 */
export function scaleLinear(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [from, to] = domain;
  const between = (value: number, [first, last]: readonly [number, number]) =>
    first === last ? 0.5 : (value - first) / (last - first);
  const mixed = (share: number, [first, last]: readonly [number, number]) =>
    first * (1 - share) + last * share;
  return Object.assign((value: number) => mixed(between(value, domain), range), {
    invert: (place: number) => mixed(between(place, range), domain),
    ticks: (count: number) => ticks(from, to, count),
    nice: (count: number) => scaleLinear(niceDomain(from, to, count), range),
    domain: () => domain,
    range: () => range,
  });
}
