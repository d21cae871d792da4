import type { FirmEvent, PriceSeries, StudyInput } from '@/lib/event-study/study-input';
import { tradingDayIndex } from '@/lib/event-study/trading-days';

const ESTIMATION_FIRST = -110;
const ESTIMATION_LAST = -11;

/** How to draw a study without a true event from real prices. */
export type RealDraw = {
  firms: number;
  /** Whether all firms share one event date, or each has its own. */
  dates: 'one date' | 'own dates';
  /** Abnormal return added on day 0, a fraction. */
  effect: number;
};

function drawFrom<Item>(items: readonly Item[], uniform: () => number): Item {
  return items[Math.floor(uniform() * items.length)]!;
}

/** The prices from day 0 on raised by the effect, so that only day 0 has it. */
function withEffect(series: PriceSeries, dayZero: string, effect: number): PriceSeries {
  if (effect === 0) return series;
  const prices = series.prices.map((price, day) =>
    series.dates[day]! < dayZero ? price : price * (1 + effect),
  );
  return { dates: series.dates, prices };
}

/**
 * Draws securities and event days at random from real prices, as Brown & Warner (1985) did. A security can be
 * drawn for a day if its history reaches over the estimation window. A firm is drawn once in a study.
 */
export function realStudy(
  histories: ReadonlyMap<string, PriceSeries>,
  benchmark: PriceSeries,
  { firms, dates, effect }: RealDraw,
  uniform: () => number,
): StudyInput {
  const tickers = [...histories.keys()];
  const drawDay = () => benchmark.dates[111 + Math.floor(uniform() * (benchmark.dates.length - 111))]!;
  const reaches = (series: PriceSeries, day: string) =>
    tradingDayIndex(series.dates, day) >= -ESTIMATION_FIRST + 1;
  const shared = drawDay();
  const firmEvents: FirmEvent[] = [];
  const taken = new Set<string>();
  for (let attempt = 0; attempt < 10_000 && firmEvents.length < firms; attempt += 1) {
    const ticker = drawFrom(tickers, uniform);
    const dayZero = dates === 'one date' ? shared : drawDay();
    const series = histories.get(ticker)!;
    if (taken.has(ticker) || !reaches(series, dayZero)) continue;
    taken.add(ticker);
    firmEvents.push({
      id: ticker,
      ticker,
      name: ticker,
      group: 'every',
      eventDate: dayZero,
      dayZero,
      prices: withEffect(series, dayZero, effect),
      benchmark,
      estimation: [ESTIMATION_FIRST, ESTIMATION_LAST],
      window: [0, 0],
    });
  }
  return { firmEvents, options: { model: 'market', returns: 'simple', cars: [[0, 0]] } };
}
