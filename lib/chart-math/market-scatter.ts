import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import type { SecurityResult, Study } from '@/lib/event-study/study';

/** One day's return of the security against the benchmark's, fractions. */
export type ScatterPoint = {
  eventDay: number;
  date: string;
  market: number;
  return: number;
  expected: number | null;
};

type MaybePoint = Omit<ScatterPoint, 'market' | 'return'> & { market: number | null; return: number | null };

function isWhole<Point extends MaybePoint>(point: Point): point is Point & ScatterPoint {
  return point.market !== null && point.return !== null;
}

/** The estimation days that have both returns. */
export function estimationPoints(sample: EstimationSample): ScatterPoint[] {
  return sample.days.filter(isWhole);
}

/** The event days that have both returns. */
export function eventPoints(study: Study, security: SecurityResult): ScatterPoint[] {
  const market = new Map(study.benchmark.days.map((day) => [day.eventDay, day.return]));
  return security.days
    .map(({ eventDay, date, return: own, expected }) => ({
      eventDay,
      date,
      market: market.get(eventDay) ?? null,
      return: own,
      expected,
    }))
    .filter(isWhole);
}

/** What rounding may move an expected return off its line: a page is sent eight digits, and shows four decimals. */
const ROUNDING = 1e-7;

/**
 * The straight line on which a model's expected returns lie over the benchmark's, or null where the model
 * knows more than the benchmark and they lie on none. Read off the points, so that it is right for any model.
 */
export function expectedLine(points: readonly ScatterPoint[]): { intercept: number; slope: number } | null {
  const known = points.flatMap(({ market, expected }) => (expected === null ? [] : [{ market, expected }]));
  const ascending = known.sort((first, second) => first.market - second.market);
  const low = ascending[0];
  const high = ascending.at(-1);
  if (!low || !high || high.market === low.market) return null;
  const slope = (high.expected - low.expected) / (high.market - low.market);
  const intercept = low.expected - slope * low.market;
  const isStraight = known.every(
    ({ market, expected }) => Math.abs(intercept + slope * market - expected) < ROUNDING,
  );
  return isStraight ? { intercept, slope } : null;
}
