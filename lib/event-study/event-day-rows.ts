import type { EventDayColumns } from './event-day-columns';
import { numberOrNull } from './number-or-null';
import { intervalQuantile, significanceOf } from './significance';
import type { DayResult, PathPoint } from './study';

/** The event days of a security that its market has stored, as rows. */
function dayRows(columns: EventDayColumns): DayResult[] {
  const rows: DayResult[] = [];
  columns.dates.forEach((date, slot) => {
    if (date !== undefined) rows.push(dayRow(columns, slot, date));
  });
  return rows;
}

function dayRow(columns: EventDayColumns, slot: number, date: string): DayResult {
  const abnormal = columns.abnormal[slot]!;
  const row: DayResult = {
    eventDay: columns.from + slot,
    date,
    return: numberOrNull(columns.returns[slot]!),
    expected: numberOrNull(columns.expected[slot]!),
    abnormal: numberOrNull(abnormal),
    ...significanceOf(abnormal, columns.standardErrors[slot]!, columns.degreesOfFreedom),
  };
  if (row.p !== null) {
    row.adjusted = {
      holm: columns.adjusted.holm[slot]!,
      benjaminiHochberg: columns.adjusted.benjaminiHochberg[slot]!,
    };
  }
  return row;
}

/** The abnormal returns of a security added up from the first event day to each one, with the exact interval. */
function pathRows({ from, dates, abnormal, pathErrors, degreesOfFreedom }: EventDayColumns): PathPoint[] {
  const rows: PathPoint[] = [];
  const quantile = intervalQuantile(degreesOfFreedom);
  let car = 0;
  for (let slot = 0; slot < dates.length; slot += 1) {
    const isThere = Number.isFinite(abnormal[slot]!);
    if (isThere) car += abnormal[slot]!;
    if (dates[slot] === undefined) continue;
    const reach = quantile * pathErrors[slot]!;
    rows.push({
      eventDay: from + slot,
      car: isThere ? car : null,
      lower: numberOrNull(car - reach),
      upper: numberOrNull(car + reach),
    });
  }
  return rows;
}

/**
 * Adds the rows `days` and `path` to the fields of a security's result. They are made from the columns anew each
 * time they are read: a study of thousands of firms would hold more objects than it ever shows at once.
 */
export function withRows<Fields extends object>(
  columns: EventDayColumns,
  fields: Fields,
): Fields & { days: DayResult[]; path: PathPoint[] } {
  return {
    ...fields,
    get days() {
      return dayRows(columns);
    },
    get path() {
      return pathRows(columns);
    },
  };
}
