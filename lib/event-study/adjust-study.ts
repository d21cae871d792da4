import type { EventDayColumns } from './event-day-columns';
import type { EventWindow } from './event-window';
import { adjustedPOf, adjustForMultipleTesting, type DayAdjustments } from './multiple-testing';
import { twoSidedP } from './significance';
import type { CarResult } from './study';

/** First and last event day of any of the securities. */
function spanOf(securities: readonly EventDayColumns[]): EventWindow {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, abnormal } of securities) {
    first = Math.min(first, from);
    last = Math.max(last, from + abnormal.length - 1);
  }
  return [first, last];
}

/** The p-values of all securities on each event day of a span, NaN where one has none. */
function dayPValues(securities: readonly EventDayColumns[], [first, last]: EventWindow): Float64Array[] {
  const days: Float64Array[] = [];
  for (let day = first; day <= last; day += 1)
    days.push(new Float64Array(securities.length).fill(Number.NaN));
  securities.forEach(({ from, abnormal, standardErrors, degreesOfFreedom }, place) => {
    for (let slot = 0; slot < abnormal.length; slot += 1) {
      days[from + slot - first]![place] = twoSidedP(abnormal[slot]!, standardErrors[slot]!, degreesOfFreedom);
    }
  });
  return days;
}

/** Adjusts, for each event day, the p-values of all securities for being many. */
export function adjustDays(securities: readonly EventDayColumns[]): void {
  const span = spanOf(securities);
  const days: DayAdjustments = {
    from: span[0],
    families: dayPValues(securities, span).map(adjustForMultipleTesting),
  };
  securities.forEach((columns, place) => {
    columns.adjusted = { days, place };
  });
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
    const adjusted = adjustForMultipleTesting(pValues);
    family.forEach((car, place) => {
      if (car.p === null) return;
      car.adjusted = adjustedPOf(adjusted, place);
    });
  }
}
