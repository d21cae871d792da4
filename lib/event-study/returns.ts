import type { ReturnKind } from './study-choices';
import type { PriceSeries } from './study-input';
import { firstIndexOnOrAfter } from './trading-days';

/** Return from one price to the next: simple `now / before - 1`, log `ln(now / before)`; a fraction. */
function returnBetween(before: number, now: number, kind: ReturnKind): number {
  const ratio = now / before;
  return kind === 'log' ? Math.log(ratio) : ratio - 1;
}

/** Daily returns of a price list, NaN on the first day and next to a missing price. */
export function dailyReturns(prices: Float64Array, kind: ReturnKind): Float64Array {
  const returns = new Float64Array(prices.length).fill(Number.NaN);
  for (let day = 1; day < prices.length; day += 1) {
    returns[day] = returnBetween(prices[day - 1]!, prices[day]!, kind);
  }
  return returns;
}

/** Values of a series on the calendar days `[from, to)`, NaN where there is none. Both date lists ascend. */
export function valuesOnCalendar(
  dates: readonly string[],
  values: Float64Array,
  calendar: readonly string[],
  from: number,
  to: number,
): Float64Array {
  if (dates === calendar) return values.subarray(from, to);
  const chosen = new Float64Array(to - from).fill(Number.NaN);
  let position = firstIndexOnOrAfter(dates, calendar[from] ?? '');
  for (let day = from; day < to; day += 1) {
    position = positionOf(calendar[day]!, dates, position);
    if (dates[position] === calendar[day]) chosen[day - from] = values[position++]!;
  }
  return chosen;
}

/** Position of the first date on or after `date`, looking from `position` on. Mostly it is there. */
function positionOf(date: string, dates: readonly string[], position: number): number {
  if (dates[position] === date) return position;
  let found = position;
  while (found < dates.length && dates[found]! < date) found += 1;
  return found;
}

/**
 * Daily returns of a series on the calendar days from `from` on, as many as `returns`, which they are written to,
 * has room for: NaN on the first of them and where the series has no price on the day or the calendar day before
 * it. Both date lists ascend.
 */
export function returnsOnCalendar(
  { dates, prices }: PriceSeries,
  calendar: readonly string[],
  from: number,
  kind: ReturnKind,
  returns: Float64Array,
): Float64Array {
  let position = firstIndexOnOrAfter(dates, calendar[from] ?? '');
  let before = Number.NaN;
  for (let day = 0; day < returns.length; day += 1) {
    const date = calendar[from + day]!;
    position = positionOf(date, dates, position);
    const now = dates[position] === date ? prices[position++]! : Number.NaN;
    returns[day] = returnBetween(before, now, kind);
    before = now;
  }
  return returns;
}

/**
 * Prices of a series on the calendar days `[from, to)`, NaN where the series has none that day. Prices on
 * days that are not in the calendar are left out. Both date lists ascend.
 */
export function pricesOnCalendar(
  { dates, prices }: PriceSeries,
  calendar: readonly string[],
  from: number,
  to: number,
): Float64Array {
  return valuesOnCalendar(dates, prices, calendar, from, to);
}

/** Natural logs of a series' volumes on the calendar days `[from, to)`, NaN where none was traded or stored. */
export function logVolumesOnCalendar(
  { dates, volumes }: PriceSeries,
  calendar: readonly string[],
  from: number,
  to: number,
): Float64Array {
  if (!volumes) return new Float64Array(to - from).fill(Number.NaN);
  return valuesOnCalendar(dates, volumes, calendar, from, to).map((volume) =>
    volume > 0 ? Math.log(volume) : Number.NaN,
  );
}
