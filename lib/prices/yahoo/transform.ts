import type { ChartResultArray } from 'yahoo-finance2/modules/chart';
import type { ProvidedSeries, ProviderIdentity } from '../price-provider';
import { ProviderError } from '../provider-error';

const KINDS = new Map<string, ProviderIdentity['kind']>([
  ['EQUITY', 'stock'],
  ['ETF', 'etf'],
  ['INDEX', 'index'],
]);

/**
 * The shortest decimal number that is the same in single precision: Yahoo keeps prices as such, and gives 118.42 as
 * 118.41999816894531. A number that is none in single precision stays as it is.
 */
export function shortestSingle(value: number): number {
  if (Math.fround(value) !== value) return value;
  for (let digits = 1; digits < 10; digits += 1) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return value;
}

const price = (value: number | null | undefined) => (value == null ? null : shortestSingle(value));

function identityOf({
  longName,
  shortName,
  instrumentType,
  fullExchangeName,
  exchangeName,
  currency,
}: ChartResultArray['meta']): ProviderIdentity {
  const name = longName ?? shortName;
  const kind = KINDS.get(instrumentType);
  const exchange = fullExchangeName ?? exchangeName;
  return { ...(name && { name }), ...(kind && { kind }), exchange, currency };
}

/**
 * The days of a chart by the calendar of its exchange. Closes come adjusted for splits, adjusted closes for dividends
 * too.
 *
 * @throws ProviderError where the chart has days without any adjusted close.
 */
export function yahooSeries({ meta, quotes }: ChartResultArray): ProvidedSeries {
  if (quotes.length > 0 && quotes.every(({ adjclose }) => adjclose === undefined)) {
    throw new ProviderError('malformed', 'Yahoo Finance answers otherwise than documented: no adjclose');
  }
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone: meta.exchangeTimezoneName,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = quotes.map((quote, index) => ({
    line: index + 1,
    date: calendar.format(quote.date),
    close: price(quote.close),
    adjustedClose: price(quote.adjclose),
    volume: quote.volume,
    high: price(quote.high),
    low: price(quote.low),
  }));
  return { identity: identityOf(meta), days, rejected: [] };
}
