import type { FirmEvent, PriceSeries, StudyInput } from '@/lib/event-study/study-input';
import { madeUpDays } from '../support/small-study';

/** One way to make returns with a known truth. */
export type Design = {
  firms: number;
  /** Correlation of every pair of firms' residuals. */
  correlation: number;
  /** True abnormal return of the whole window, a fraction. */
  effect: number;
  /** Days in the tested window, from day 0 on. */
  windowDays: number;
  /** How many times the event multiplies the residual variance in the window. */
  eventVariance: number;
  /** Degrees of freedom of the residuals' Student t; normal where left out. */
  tailDegrees?: number;
};

const ESTIMATION_DAYS = 120;
/*
 * Residual volatility of a firm, uniform between these. Sizes do not depend on it; powers do, and this range
 * gives the reference's power of both the plain and the standardised cross-sectional t.
 */
const LOWEST_NOISE = 0.015;
const HIGHEST_NOISE = 0.035;
const MARKET_NOISE = 0.01;

/** A standard normal, or a Student t of unit variance. */
function shock(normal: () => number, degrees: number | undefined): number {
  if (degrees === undefined) return normal();
  let squares = 0;
  for (let draw = 0; draw < degrees; draw += 1) squares += normal() ** 2;
  return (normal() / Math.sqrt(squares / degrees)) * Math.sqrt((degrees - 2) / degrees);
}

function pricesOf(returns: Float64Array, dates: readonly string[]): PriceSeries {
  const prices = new Float64Array(returns.length + 1);
  prices[0] = 100;
  for (let day = 0; day < returns.length; day += 1) prices[day + 1] = prices[day]! * (1 + returns[day]!);
  return { dates, prices };
}

/** A study of made-up firms that share one event date, with the design's truth in it. */
export function syntheticStudy(design: Design, normal: () => number): StudyInput {
  const days = ESTIMATION_DAYS + design.windowDays;
  const dates = madeUpDays(days + 1);
  const market = Float64Array.from({ length: days }, () => MARKET_NOISE * normal());
  const common = Float64Array.from({ length: days }, () => shock(normal, design.tailDegrees));
  const benchmark = pricesOf(market, dates);
  const shared = Math.sqrt(design.correlation);
  const own = Math.sqrt(1 - design.correlation);
  const firmEvents = Array.from({ length: design.firms }, (_, firm): FirmEvent => {
    const volatility = LOWEST_NOISE + (HIGHEST_NOISE - LOWEST_NOISE) * ((firm + 0.5) / design.firms);
    const returns = market.map((marketReturn, day) => {
      const inWindow = day >= ESTIMATION_DAYS;
      const noise = volatility * (shared * common[day]! + own * shock(normal, design.tailDegrees));
      const raised = inWindow ? noise * Math.sqrt(design.eventVariance) : noise;
      return marketReturn + raised + (inWindow ? design.effect / design.windowDays : 0);
    });
    return {
      id: `${firm}`,
      ticker: `F${firm}`,
      name: `Firm ${firm}`,
      group: 'every',
      eventDate: dates[ESTIMATION_DAYS + 1]!,
      dayZero: dates[ESTIMATION_DAYS + 1]!,
      prices: pricesOf(returns, dates),
      benchmark,
      estimation: [-ESTIMATION_DAYS, -1],
      window: [0, design.windowDays - 1],
    };
  });
  return { firmEvents, options: { model: 'market', returns: 'simple', cars: [[0, design.windowDays - 1]] } };
}
