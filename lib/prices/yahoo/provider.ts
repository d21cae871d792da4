import { daysOrError } from '../days-or-error';
import type { AskedSpan, PriceProvider } from '../price-provider';
import { yahooSeries } from './transform';
import { yahooTransport } from './transport';

/** Yahoo Finance, asked through the given fetch. */
export function yahooProvider(
  polite: typeof fetch,
  tickers: readonly string[],
  span: AskedSpan,
): PriceProvider {
  const ask = yahooTransport(polite);
  return {
    source: {
      id: 'yahoo',
      name: 'Yahoo Finance',
      covers: 'Daily closes, adjusted closes and volumes, as imported',
      note: 'Closes are adjusted for splits, adjusted closes for dividends too.',
    },
    tickers,
    statements: [],
    rejected: [],
    load: async (ticker) => daysOrError(yahooSeries(await ask(ticker, span)), 'Yahoo Finance', ticker, span),
  };
}
