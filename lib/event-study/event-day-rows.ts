import type { EventDayColumns } from './event-day-columns';
import { eventDate } from './event-days';
import { adjustedPOf } from './multiple-testing';
import { numberOrNull } from './number-or-null';
import { presentDays } from './present-days';
import { intervalQuantile, significanceOf } from './significance';
import type { DayResult, PathPoint } from './study';

/** The event days of a security that its market has stored, as rows. */
function dayRows(columns: EventDayColumns): DayResult[] {
  const rows: DayResult[] = [];
  for (let slot = 0; slot < columns.abnormal.length; slot += 1) {
    const date = eventDate(columns, slot);
    if (date !== undefined) rows.push(dayRow(columns, slot, date));
  }
  return rows;
}

function dayRow(columns: EventDayColumns, slot: number, date: string): DayResult {
  const abnormal = columns.abnormal[slot]!;
  const eventDay = columns.from + slot;
  const row: DayResult = {
    eventDay,
    date,
    return: numberOrNull(columns.returns[slot]!),
    expected: numberOrNull(columns.expected(columns.sampleStart + slot)),
    abnormal: numberOrNull(abnormal),
    ...significanceOf(abnormal, columns.standardErrors[slot]!, columns.degreesOfFreedom),
  };
  if (row.p !== null && columns.adjusted) {
    const { days, place } = columns.adjusted;
    row.adjusted = adjustedPOf(days.families[eventDay - days.from]!, place);
  }
  return row;
}

/** Standard error of the sum of the abnormal returns through an event day; NaN before the first one. */
function pathErrorOf(columns: EventDayColumns, slot: number): number {
  const days = presentDays(columns, 0, slot + 1);
  return days.length === 0 ? Number.NaN : columns.sigma * Math.sqrt(columns.varianceFactor(days));
}

/** The abnormal returns of a security added up from the first event day to each one, with the exact interval. */
function pathRows(columns: EventDayColumns): PathPoint[] {
  const rows: PathPoint[] = [];
  const { from, abnormal } = columns;
  const quantile = intervalQuantile(columns.degreesOfFreedom);
  let car = 0;
  for (let slot = 0; slot < abnormal.length; slot += 1) {
    const isThere = Number.isFinite(abnormal[slot]!);
    if (isThere) car += abnormal[slot]!;
    if (eventDate(columns, slot) === undefined) continue;
    const reach = quantile * pathErrorOf(columns, slot);
    rows.push({
      eventDay: from + slot,
      car: isThere ? car : null,
      lower: numberOrNull(car - reach),
      upper: numberOrNull(car + reach),
    });
  }
  return rows;
}

type Rows = { readonly days: DayResult[]; readonly path: PathPoint[] };

const COLUMNS = Symbol('columns');

/** The rows as fields that every result shares: getters of each result's own weigh as much as its numbers. */
const ROWS: PropertyDescriptorMap & ThisType<{ [COLUMNS]: EventDayColumns }> = {
  days: {
    enumerable: true,
    get() {
      return dayRows(this[COLUMNS]);
    },
  },
  path: {
    enumerable: true,
    get() {
      return pathRows(this[COLUMNS]);
    },
  },
};

/**
 * Adds the rows `days` and `path` to the fields of a security's result. They are made from the columns anew each
 * time they are read: a study of thousands of firms would hold more objects than it ever shows at once.
 */
export function withRows<Fields extends object>(columns: EventDayColumns, fields: Fields): Fields & Rows {
  Object.defineProperty(fields, COLUMNS, { value: columns });
  return Object.defineProperties(fields, ROWS) as Fields & Rows;
}
