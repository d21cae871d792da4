import type { PriceRow } from '../price-csv';

/**
 * One day of a security as a source gives it, before any check. `line` is its line in the file or its place in the
 * answer. Null is what the source leaves empty.
 */
export type IncomingDay = {
  line: number;
  date: string;
  close: number | null;
  adjustedClose: number | null;
  volume: number | null;
  high: number | null;
  low: number | null;
};

/** A row that is not stored, and why. */
export type Rejection = { line: number; reason: string };

/** A day that passed the door; null where its source gives no adjusted close or no volume. */
export type IncomingPrice = Omit<PriceRow, 'adjustedClose'> & { adjustedClose: number | null };
