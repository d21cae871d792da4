import { sortOrder } from '../statistics/sort-order';
import type { EventDayColumns } from './event-day-columns';
import type { CarResult } from './study';

/** Adjusted p-values, in the order of the p-values they adjust. */
type AdjustedPValues = { holm: Float64Array; benjaminiHochberg: Float64Array };

/**
 * Adjusts p-values for being many: Holm (1979), which bounds the chance of any false rejection, and Benjamini &
 * Hochberg (1995), which bounds the expected share of false ones. A missing p (NaN) stays missing and is not
 * counted. Equal p-values get equal adjusted ones.
 */
export function adjustForMultipleTesting(pValues: Float64Array): AdjustedPValues {
  const { sorted, order } = sortOrder(pValues);
  const count = order.length;
  const holm = new Float64Array(pValues.length).fill(Number.NaN);
  const benjaminiHochberg = new Float64Array(pValues.length).fill(Number.NaN);
  let largest = 0;
  let smallest = 1;
  for (let rank = 1; rank <= count; rank += 1) {
    largest = Math.max(largest, Math.min(1, (count - rank + 1) * sorted[rank - 1]!));
    holm[order[rank - 1]!] = largest;
    const fromTop = count - rank + 1;
    smallest = Math.min(smallest, (count / fromTop) * sorted[fromTop - 1]!);
    benjaminiHochberg[order[fromTop - 1]!] = smallest;
  }
  return { holm, benjaminiHochberg };
}

/** Adjusts the p-values of one event day. */
function adjustDay(securities: readonly EventDayColumns[], eventDay: number): void {
  const pOf = ({ from, p }: EventDayColumns) => p[eventDay - from] ?? Number.NaN;
  const { holm, benjaminiHochberg } = adjustForMultipleTesting(Float64Array.from(securities, pOf));
  securities.forEach(({ from, adjusted }, place) => {
    const slot = eventDay - from;
    if (slot < 0 || slot >= adjusted.holm.length) return;
    adjusted.holm[slot] = holm[place]!;
    adjusted.benjaminiHochberg[slot] = benjaminiHochberg[place]!;
  });
}

/** Adjusts, for each event day, the p-values of all securities for being many. */
export function adjustDays(securities: readonly EventDayColumns[]): void {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, p } of securities) {
    first = Math.min(first, from);
    last = Math.max(last, from + p.length - 1);
  }
  for (let eventDay = first; eventDay <= last; eventDay += 1) adjustDay(securities, eventDay);
}

/** Adjusts, for each window, the p-values of all securities for being many. */
export function adjustWindows(securities: readonly { cars: readonly CarResult[] }[]): void {
  const families = new Map<string, CarResult[]>();
  for (const car of securities.flatMap(({ cars }) => cars)) {
    const key = `${car.from},${car.to}`;
    const family = families.get(key);
    if (family) family.push(car);
    else families.set(key, [car]);
  }
  for (const family of families.values()) {
    const pValues = Float64Array.from(family, ({ p }) => p ?? Number.NaN);
    const { holm, benjaminiHochberg } = adjustForMultipleTesting(pValues);
    family.forEach((car, place) => {
      if (car.p === null) return;
      car.adjusted = { holm: holm[place]!, benjaminiHochberg: benjaminiHochberg[place]! };
    });
  }
}
