import { daysOrError } from '../days-or-error';
import type { AskedSpan, PriceProvider } from '../price-provider';
import { tiingoSeries } from './transform';
import { tiingoJson } from './transport';

/** Tiingo, asked through the given fetch. */
export function tiingoProvider(
  polite: typeof fetch,
  key: string,
  tickers: readonly string[],
  span: AskedSpan,
): PriceProvider {
  return {
    source: {
      id: 'tiingo',
      name: 'Tiingo',
      covers: 'Daily closes, adjusted closes and volumes, as imported',
      note: 'Closes as traded, divided here by the split factors of later days; adjusted closes as given.',
    },
    tickers,
    statements: [],
    rejected: [],
    load: async (ticker) =>
      daysOrError(tiingoSeries(await tiingoJson(polite, key, ticker, span)), 'Tiingo', ticker, span),
  };
}
