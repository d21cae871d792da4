import { daysOrError } from '../days-or-error';
import type { AskedSpan, PriceProvider } from '../price-provider';
import { stooqSeries } from './transform';
import { stooqText } from './transport';

/** Stooq, asked through the given fetch. */
export function stooqProvider(
  polite: typeof fetch,
  tickers: readonly string[],
  span: AskedSpan,
): PriceProvider {
  return {
    source: {
      id: 'stooq',
      name: 'Stooq',
      covers: 'Daily closes and volumes, as imported',
      note: 'Stooq gives one close, adjusted for splits and dividends; it is stored as close and as adjusted close.',
    },
    tickers,
    statements: ['Stooq gives one close, adjusted for splits and dividends: it is stored as both.'],
    rejected: [],
    load: async (ticker) =>
      daysOrError(stooqSeries(await stooqText(polite, ticker, span), ticker), 'Stooq', ticker, span),
  };
}
