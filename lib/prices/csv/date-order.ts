import { isCalendarDate } from '../calendar-date';

/** How the days of a file are written. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly [first: string, second: string, third: string];

/** The three parts of a written day, without a time after it; undefined where it is not of that kind. */
function partsOf(text: string): Parts | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const match =
    compact ??
    /^(\d{1,4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{4}|\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/i.exec(text) ??
    /^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i.exec(text);
  return match ? [match[1]!, match[2]!, match[3]!] : undefined;
}

function monthOf(text: string): string {
  if (/^\d+$/.test(text)) return text.padStart(2, '0');
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return month < 0 ? '' : String(month + 1).padStart(2, '0');
}

/** The day as `YYYY-MM-DD` when read in that order; undefined where it is none. Years have four digits. */
export function dayIn(text: string, order: DateOrder): string | undefined {
  const parts = partsOf(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = [order.indexOf('y'), order.indexOf('m'), order.indexOf('d')].map(
    (place) => parts[place]!,
  ) as [string, string, string];
  const iso = `${year}-${monthOf(month)}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}

type WrittenDay = { text: string; line: number };

/** Collects which orders the days of a file allow. */
export class DateOrderEvidence {
  private readonly allowed = new Set<DateOrder>(DATE_ORDERS);
  private readonly seen = new Set<string>();
  /** The first day that some order reads. */
  read: WrittenDay | undefined;
  /** The first that none does, though something is written. */
  unread: WrittenDay | undefined;

  /** Takes a day as it is written; one that no order reads is no evidence, and is rejected when its row is read. */
  add(text: string, line: number): void {
    if (this.allowed.size === 0 || this.seen.has(text)) return;
    // A slice of a line keeps the whole chunk of the file in memory; the day's own letters do not.
    const own = [...text].join('');
    this.seen.add(own);
    const orders = DATE_ORDERS.filter((order) => dayIn(text, order) !== undefined);
    if (orders.length > 0) this.read ??= { text: own, line };
    else if (own !== '') this.unread ??= { text: own, line };
    if (orders.length === 0) return;
    for (const order of this.allowed) if (!orders.includes(order)) this.allowed.delete(order);
  }

  /** The one order that reads every day; several where nothing tells them apart, none where the days contradict. */
  orders(): readonly DateOrder[] {
    return [...this.allowed];
  }
}
