import { daysOrError } from '../days-or-error';
import type { AskedSpan, PriceProvider } from '../price-provider';
import { alphaVantageSeries } from './transform';
import { alphaVantageJson } from './transport';

/** Alpha Vantage, asked through the given fetch. */
export function alphaVantageProvider(
  polite: typeof fetch,
  key: string,
  tickers: readonly string[],
  span: AskedSpan,
): PriceProvider {
  return {
    source: {
      id: 'alpha-vantage',
      name: 'Alpha Vantage',
      covers: 'Daily closes, adjusted closes and volumes, as imported',
      note: 'Closes as traded, divided here by the split coefficients of later days; adjusted closes as given.',
    },
    tickers,
    statements: [],
    rejected: [],
    load: async (ticker) =>
      daysOrError(
        alphaVantageSeries(await alphaVantageJson(polite, key, ticker), ticker),
        'Alpha Vantage',
        ticker,
        span,
      ),
  };
}
