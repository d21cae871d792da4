import type { SecurityResult, Study } from '@/lib/event-study/study';
import type { ReturnKind } from '@/lib/event-study/study-choices';

/** Day whose closing price is 100. */
export const BASE_DAY = -1;
const BASE = 100;

/** Values on one day with 100 at the close of day −1; null where a missing return cuts the chain. */
export type IndexedDay = {
  eventDay: number;
  /** Null for the base day where the event window does not hold it. */
  date: string | null;
  security: number | null;
  benchmark: number | null;
  /** What the model's expected returns compound to; from day −1 on. */
  counterfactual: number | null;
};

type DayReturns = ReadonlyMap<number, number | null>;

function growth(value: number, kind: ReturnKind): number {
  return kind === 'log' ? Math.exp(value) : 1 + value;
}

/** Compounds returns away from the base day in both directions, until one is missing. */
function indexOf(
  returns: DayReturns,
  [from, to]: readonly [number, number],
  kind: ReturnKind,
): Map<number, number> {
  const values = new Map([[BASE_DAY, BASE]]);
  for (let day = BASE_DAY + 1; day <= to; day += 1) {
    const before = values.get(day - 1);
    const change = returns.get(day) ?? null;
    if (before === undefined || change === null) break;
    values.set(day, before * growth(change, kind));
  }
  for (let day = BASE_DAY - 1; day >= from; day -= 1) {
    const after = values.get(day + 1);
    const change = returns.get(day + 1) ?? null;
    if (after === undefined || change === null) break;
    values.set(day, after / growth(change, kind));
  }
  return values;
}

/**
 * A security, its benchmark and the model's counterfactual over the event window, each 100 at the close of day
 * −1 and compounded from the study's returns. No price is filled in: behind a missing return there is no value.
 */
export function indexedPrices(study: Study, security: SecurityResult): IndexedDay[] {
  const { window, returns: kind } = study.spec;
  const from = Math.min(window[0], BASE_DAY);
  const reach: readonly [number, number] = [from, window[1]];
  const own: DayReturns = new Map(security.days.map((day) => [day.eventDay, day.return]));
  const market: DayReturns = new Map(study.benchmark.days.map((day) => [day.eventDay, day.return]));
  const expected: DayReturns = new Map(security.days.map((day) => [day.eventDay, day.expected]));
  const [ownIndex, marketIndex, expectedIndex] = [
    indexOf(own, reach, kind),
    indexOf(market, reach, kind),
    indexOf(expected, [BASE_DAY, window[1]], kind),
  ];
  const dates = new Map(security.days.map((day) => [day.eventDay, day.date]));
  const last = security.days.at(-1)?.eventDay ?? BASE_DAY;
  return Array.from({ length: last - from + 1 }, (_, index) => {
    const eventDay = from + index;
    return {
      eventDay,
      date: dates.get(eventDay) ?? null,
      security: ownIndex.get(eventDay) ?? null,
      benchmark: marketIndex.get(eventDay) ?? null,
      counterfactual: expectedIndex.get(eventDay) ?? null,
    };
  });
}
