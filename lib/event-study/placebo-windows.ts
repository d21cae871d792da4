import type { EstimationDay } from './estimation-sample';

/** A window before the event in which nothing of it can show, and its cumulative residual, a fraction. */
export type PlaceboWindow = { from: number; to: number; fromDate: string; toDate: string; sum: number };

/**
 * All overlapping windows of `length` trading days in an estimation window with the sums of their residuals,
 * in the order of their days: what the SQ test compares a CAR with (Gelbach, Helland & Klick 2013). Windows
 * that touch a day without a residual are left out.
 */
export function placeboWindows(days: readonly EstimationDay[], length: number): PlaceboWindow[] {
  const windows: PlaceboWindow[] = [];
  for (let end = length; end <= days.length; end += 1) {
    const window = days.slice(end - length, end);
    const first = window[0];
    const last = window.at(-1);
    if (!first || !last || window.some((day) => day.residual === null)) continue;
    const sum = window.reduce((total, day) => total + (day.residual ?? 0), 0);
    windows.push({ from: first.eventDay, to: last.eventDay, fromDate: first.date, toDate: last.date, sum });
  }
  return windows;
}
