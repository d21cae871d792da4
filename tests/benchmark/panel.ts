import type { FirmEvent, PriceSeries, StudyInput } from '@/lib/event-study/study-input';
import { normalFrom, seededUniform } from '../support/seeded';

const ESTIMATION_DAYS = 250;
const MARKET_DAYS = 1600;

function walk(
  normal: () => number,
  days: number,
  drift: (day: number) => number,
  volatility: number,
): Float64Array {
  const prices = new Float64Array(days);
  prices[0] = 50;
  for (let day = 1; day < days; day += 1)
    prices[day] = prices[day - 1]! * (1 + drift(day) + volatility * normal());
  return prices;
}

/**
 * A made-up panel of firm-events with their own event dates: market model returns with residual volatility of
 * 2 % a day, estimation window of 250 days, event window -10...10. The seed fixes every number.
 */
export function benchmarkPanel(size: number, seed: number): StudyInput {
  const normal = normalFrom(seededUniform(seed));
  const uniform = seededUniform(seed + 1);
  const dates = Array.from({ length: MARKET_DAYS }, (_, day) => dateOf(day));
  const benchmark: PriceSeries = { dates, prices: walk(normal, MARKET_DAYS, () => 0.0004, 0.01) };
  const marketReturn = (day: number) => benchmark.prices[day]! / benchmark.prices[day - 1]! - 1;
  const firmEvents = Array.from({ length: size }, (_, firm): FirmEvent => {
    const zero = 300 + Math.floor(uniform() * (MARKET_DAYS - 340));
    const first = zero - ESTIMATION_DAYS - 12;
    const length = ESTIMATION_DAYS + 12 + 12;
    const beta = 0.5 + uniform();
    const prices = walk(
      normal,
      length,
      (day) => (first + day > 0 ? beta * marketReturn(first + day) : 0),
      0.02,
    );
    return {
      id: String(firm),
      ticker: `F${firm}`,
      name: `Firm ${firm}`,
      group: 'every',
      eventDate: dates[zero]!,
      dayZero: dates[zero]!,
      prices: { dates: dates.slice(first, first + length), prices },
      benchmark,
      estimation: [-ESTIMATION_DAYS - 10, -11],
      window: [-10, 10],
    };
  });
  return { firmEvents, options: { model: 'market', returns: 'simple', cars: [[-1, 1]] } };
}

function dateOf(day: number): string {
  const year = 2000 + Math.floor(day / 336);
  const month = Math.floor((day % 336) / 28) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
}
