import { presentValues } from '../../statistics/moments';
import type { SuspectDays } from './quality-finding';
import type { QualitySample } from './quality-sample';

/** New shares for one old one, in splits that are common; below one a reverse split. */
const SPLIT_RATIOS = [
  { name: '3:2', shares: 3 / 2 },
  ...[2, 3, 4, 5, 6, 7, 8, 10, 20].map((shares) => ({ name: `${shares}:1`, shares })),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 50, 100].map((old) => ({ name: `1:${old}`, shares: 1 / old })),
];

/** A day on which the market itself moved by more is no evidence of a split. */
const MARKET_WIDE_MOVE = 0.05;
/** No split is sought behind a smaller return: 3:2 takes a third off the price. */
export const SMALLEST_JUMP = 0.25;
/** A jump is suspect from so many of the firm's usual daily moves on. */
export const UNUSUAL_MOVES = 5;
/** What is left of a jump once the split is undone must be an ordinary day's return. */
const LEAST_TOLERANCE = 0.03;
const MOST_TOLERANCE = 0.1;
const TOLERATED_MOVES = 3;

/** The firm's usual daily move: the median absolute return as a normal's standard deviation. */
export function usualMove(returns: Float64Array): number {
  const sizes = presentValues(returns).map(Math.abs).sort();
  return 1.4826 * (sizes[sizes.length >> 1] ?? Number.NaN);
}

/**
 * The split, such as "2:1", that a jump looks like: once it is undone, what is left beyond the `expected` return is
 * an ordinary day's. `usual` is the firm's usual daily move; all are simple returns.
 */
export function splitBehind(jump: number, expected: number, usual: number): string | undefined {
  const tolerance = Math.min(MOST_TOLERANCE, Math.max(LEAST_TOLERANCE, TOLERATED_MOVES * usual));
  const rest = (shares: number) => Math.abs((1 + jump) * shares - 1 - expected);
  const [nearest] = SPLIT_RATIOS.toSorted((one, other) => rest(one.shares) - rest(other.shares));
  return nearest && rest(nearest.shares) <= tolerance ? nearest.name : undefined;
}

/**
 * Jumps of the estimation window that look like a split or reverse split nobody adjusted for: far beyond the
 * firm's usual moves, on a day without a market-wide move, and ordinary once the split is undone.
 */
export function splitJumps({ dates, returns, market, estimation }: QualitySample): SuspectDays | null {
  const { from, to } = estimation;
  const found: { day: number; split: string }[] = [];
  let usual: number | undefined;
  for (let day = from; day < to; day += 1) {
    const jump = returns[day]!;
    if (!(Math.abs(jump) > SMALLEST_JUMP) || Math.abs(market[day]!) > MARKET_WIDE_MOVE) continue;
    usual ??= usualMove(returns.subarray(from, to));
    if (Math.abs(jump) <= UNUSUAL_MOVES * usual) continue;
    const split = splitBehind(jump, market[day]!, usual);
    if (split) found.push({ day, split });
  }
  if (found.length === 0) return null;
  const ratios = found.map(({ day, split }) => `${split} on ${dates[day]}`).join(', ');
  return {
    kind: 'split-jump',
    message: `prices jump like an unadjusted split inside the estimation window: ${ratios}`,
    dates: found.map(({ day }) => dates[day]!),
    returnsAt: found.map(({ day }) => day),
  };
}
