import type { SecurityResult, Study } from '@/lib/event-study/study';
import { isBeyondNoise, type RankedSecurity, rankedSecurities } from './window-ranking';

/** One security's shown window around two events; undefined where it has no abnormal return there. */
export type ComparedRow = {
  security: SecurityResult;
  first: RankedSecurity | undefined;
  second: RankedSecurity | undefined;
};

/** The securities of two studies, from the lowest abnormal return at the second event to the highest. */
export function comparedRows(first: Study, second: Study): ComparedRow[] {
  const before = new Map(rankedSecurities(first).map((ranked) => [ranked.security.ticker, ranked]));
  const after = new Map(rankedSecurities(second).map((ranked) => [ranked.security.ticker, ranked]));
  const last = Number.POSITIVE_INFINITY;
  return second.securities
    .map((security) => ({
      security,
      first: before.get(security.ticker),
      second: after.get(security.ticker),
    }))
    .filter((row) => row.first !== undefined || row.second !== undefined)
    .sort((one, other) => (one.second?.car.car ?? last) - (other.second?.car.car ?? last));
}

/** Lowest and highest value that any mark or interval of the rows reaches, always with zero inside. */
export function comparedExtent(rows: readonly ComparedRow[]): [number, number] {
  const values = rows
    .flatMap(({ first, second }) => [first, second])
    .flatMap((ranked) => (ranked ? [ranked.car.car, ranked.car.lower ?? 0, ranked.car.upper ?? 0] : []));
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** How many securities of a study moved beyond noise in the shown window, and how many could be judged. */
export function movedBeyondNoise(study: Study): { moved: number; judged: number } {
  const ranked = rankedSecurities(study);
  return { moved: ranked.filter(isBeyondNoise).length, judged: ranked.length };
}
