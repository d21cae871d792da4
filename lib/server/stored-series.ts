import { bisectLeft, bisectRight } from 'd3';
import { type DaySpan, loadPriceSeries, WHOLE_HISTORY } from '@/lib/database/price-store';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { eachWhileUnchanged } from './while-unchanged';

/** The first month of a month's quarter, `01`, `04`, `07` or `10`, or its last, two later. */
function quarterMonth(date: string, later: 0 | 2): string {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return String(first + later).padStart(2, '0');
}

/** The whole quarters that a span lies in: studies whose windows differ mostly read the same ones. */
function quartersOf({ from, to }: DaySpan): DaySpan {
  return {
    from: `${from.slice(0, 4)}-${quarterMonth(from, 0)}-01`,
    to: `${to.slice(0, 4)}-${quarterMonth(to, 2)}-31`,
  };
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
 * The histories of the given tickers within a span, as `loadPriceSeries` gives them. The quarters they lie in are kept
 * while the stored data stay as they are; a whole history is not.
 */
export async function storedSeries(
  tickers: readonly string[],
  span: DaySpan,
): Promise<Map<string, PriceSeries>> {
  if (span.from === WHOLE_HISTORY.from || span.to === WHOLE_HISTORY.to) return loadPriceSeries(tickers, span);
  const quarters = quartersOf(span);
  const all = await eachWhileUnchanged(
    tickers,
    (ticker) => ['prices', ticker, quarters],
    async (ticker) => (await loadPriceSeries([ticker], quarters)).get(ticker),
  );
  const histories = all.flatMap((series, index) =>
    series ? [[tickers[index]!, within(series, span)] as const] : [],
  );
  return new Map(histories.filter(([, { dates }]) => dates.length > 0));
}
