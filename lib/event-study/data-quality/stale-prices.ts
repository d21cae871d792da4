import type { SuspectDays } from './quality-finding';
import type { QualitySample } from './quality-sample';

/** So many days at one price in a row are reported. */
export const STALE_DAYS = 5;

/** Runs of the same price, in the estimation or event window, as a source gives that repeats the last trade. */
export function stalePrices({ dates, prices }: QualitySample): SuspectDays | null {
  const returnsAt: number[] = [];
  let longest = 0;
  let start = 0;
  for (let day = 1; day <= prices.length; day += 1) {
    if (day < prices.length && prices[day] === prices[start]) continue;
    const length = day - start;
    if (length >= STALE_DAYS) {
      longest = Math.max(longest, length);
      for (let repeat = start + 1; repeat < day; repeat += 1) returnsAt.push(repeat);
    }
    start = day;
  }
  if (returnsAt.length === 0) return null;
  return {
    kind: 'stale-price',
    message: `the same price up to ${longest} trading days running`,
    dates: returnsAt.map((day) => dates[day]!),
    returnsAt,
  };
}
