import { bisectLeft, bisectRight } from 'd3';
import { type DaySpan, loadPriceSeries, WHOLE_HISTORY } from '@/lib/database/price-store';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { eachWhileUnchanged } from './while-unchanged';

/** The whole years that a span lies in: studies whose windows differ read the same years. */
function yearsOf({ from, to }: DaySpan): DaySpan {
  return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
}

function within({ dates, prices, volumes }: PriceSeries, { from, to }: DaySpan): PriceSeries {
  const [start, end] = [bisectLeft(dates, from), bisectRight(dates, to)];
  return {
    dates: dates.slice(start, end),
    prices: prices.subarray(start, end),
    volumes: volumes?.subarray(start, end),
  };
}

/**
 * The histories of the given tickers within a span, as `loadPriceSeries` gives them. The years they lie in are kept
 * while the stored data stay as they are; a whole history is not.
 */
export async function storedSeries(
  tickers: readonly string[],
  span: DaySpan,
): Promise<Map<string, PriceSeries>> {
  if (span.from === WHOLE_HISTORY.from || span.to === WHOLE_HISTORY.to) return loadPriceSeries(tickers, span);
  const years = yearsOf(span);
  const all = await eachWhileUnchanged(
    tickers,
    (ticker) => ['prices', ticker, years],
    async (ticker) => (await loadPriceSeries([ticker], years)).get(ticker),
  );
  const histories = all.flatMap((series, index) =>
    series ? [[tickers[index]!, within(series, span)] as const] : [],
  );
  return new Map(histories.filter(([, { dates }]) => dates.length > 0));
}
