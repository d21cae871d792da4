/**
 * One day of a security as a source gives it, before any check. `line` is its line in the file or its place in the
 * answer. Null is what the source leaves empty; without an adjusted close the close stands for it.
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
