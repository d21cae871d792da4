import { isCalendarDate } from '../calendar-date';
import { hasPriceSize, PRICE_SIZES } from '../price-limits';
import type { IncomingDay, IncomingPrice, Rejection } from './incoming-day';

export type CheckedDays = {
  /** Ascending, each day once. */
  accepted: IncomingPrice[];
  rejected: Rejection[];
  /** How many rows stood after a later day. */
  unordered: number;
};

/** What is wrong with a price; undefined where nothing is. */
function priceFault(what: string, price: number, date: string): string | undefined {
  if (price > 0 && hasPriceSize(price)) return undefined;
  return `expected ${what} ${price > 0 ? PRICE_SIZES : 'above zero'} on ${date}, found ${price}`;
}

/** Why a day cannot be stored whatever the others are; undefined where it can. */
function faultOf({ date, close, adjustedClose, volume, high, low }: IncomingDay): string | undefined {
  if (!isCalendarDate(date)) return `expected a day of the calendar, found "${date}"`;
  if (close === null) return `no close on ${date}`;
  const fault =
    priceFault('a close', close, date) ??
    (adjustedClose === null ? undefined : priceFault('an adjusted close', adjustedClose, date));
  if (fault) return fault;
  if (volume !== null && !(Number.isFinite(volume) && volume >= 0)) {
    return `expected a volume of zero or more on ${date}, found ${volume}`;
  }
  if (high !== null && low !== null && high < low) return `high ${high} is below low ${low} on ${date}`;
  return undefined;
}

const isSame = (one: IncomingDay, other: IncomingDay) =>
  one.close === other.close && one.adjustedClose === other.adjustedClose && one.volume === other.volume;

/** Rows of one date: the first where all agree, none where they differ, because nothing says which is right. */
function oneOfDay(rows: readonly IncomingDay[], rejected: Rejection[]): IncomingDay | undefined {
  const first = rows[0]!;
  const agree = rows.every((row) => isSame(row, first));
  for (const row of agree ? rows.slice(1) : rows) {
    const others = rows.filter((other) => other !== row).map((other) => other.line);
    const reason = agree ? `repeats line ${first.line}` : `another price than line ${others.join(', ')}`;
    rejected.push({ line: row.line, reason: `${row.date}: ${reason}` });
  }
  return agree ? first : undefined;
}

function toRow({ date, close, adjustedClose, volume }: IncomingDay): IncomingPrice {
  return { date, close: close!, adjustedClose, volume };
}

/**
 * The door: rejects days that cannot be right (no positive close, high below low, impossible dates and volumes,
 * dates given twice with different figures) with line and reason, and puts the others in order.
 */
export function checkDays(days: readonly IncomingDay[]): CheckedDays {
  const rejected: Rejection[] = [];
  const sound = days.filter((day) => {
    const fault = faultOf(day);
    if (fault) rejected.push({ line: day.line, reason: fault });
    return fault === undefined;
  });
  const unordered = sound.filter((day, index) => index > 0 && day.date < sound[index - 1]!.date).length;
  // The sort is stable, so rows of one date keep the order of their lines.
  const ordered =
    unordered === 0
      ? sound
      : sound.toSorted((one, other) => (one.date < other.date ? -1 : +(one.date > other.date)));
  const accepted: IncomingPrice[] = [];
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.date === ordered[from]!.date) to += 1;
    const day = to - from === 1 ? ordered[from] : oneOfDay(ordered.slice(from, to), rejected);
    if (day) accepted.push(toRow(day));
    from = to;
  }
  return { accepted, rejected: rejected.sort((one, other) => one.line - other.line), unordered };
}
