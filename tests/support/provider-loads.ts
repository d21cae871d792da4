import { alphaVantageProvider } from '@/lib/prices/alpha-vantage/provider';
import { frenchProvider } from '@/lib/prices/french/provider';
import type { PriceProvider } from '@/lib/prices/price-provider';
import { ProviderError } from '@/lib/prices/provider-error';
import { stooqProvider } from '@/lib/prices/stooq/provider';
import { tiingoProvider } from '@/lib/prices/tiingo/provider';
import type { Politeness } from '@/lib/prices/transport/polite-fetch';
import { yahooProvider } from '@/lib/prices/yahoo/provider';
import * as answers from './provider-answers';
import { replayingServer } from './replaying-server';

export const SPAN = { from: '2025-01-24', to: '2025-01-27' };
export const HTML = '<!DOCTYPE html><html><body>Please enable cookies</body></html>';

export type Kind = 'yahoo' | 'stooq' | 'alpha-vantage' | 'tiingo' | 'french';

/** An answer of each provider that is as documented. */
export const GOOD: Record<Kind, () => string | Uint8Array> = {
  yahoo: () => answers.yahooAnswer(),
  stooq: () => answers.stooqAnswer,
  'alpha-vantage': answers.alphaVantageAnswer,
  tiingo: answers.tiingoAnswer,
  french: () => answers.fiveFactorsZip(),
};
export const KINDS = Object.keys(GOOD) as Kind[];

/** A server that replays answers, and loads from it. Call it at the top of a test file. */
export async function providerLoads() {
  const { answer, asked, fetchWith } = await replayingServer();

  /** Loads one security (or the five factors) through the provider's real transport. */
  function load(kind: Kind, span = SPAN, politeness: Partial<Politeness> = {}): Promise<unknown> {
    const polite = fetchWith(politeness);
    const of = (provider: PriceProvider) => provider.load('NVDA');
    switch (kind) {
      case 'yahoo':
        return of(yahooProvider(polite, ['NVDA'], span));
      case 'stooq':
        return of(stooqProvider(polite, ['NVDA'], span));
      case 'alpha-vantage':
        return of(alphaVantageProvider(polite, 'secret', ['NVDA'], span));
      case 'tiingo':
        return of(tiingoProvider(polite, 'secret', ['NVDA'], span));
      case 'french':
        return frenchProvider(polite, span).files[0]!.load();
    }
  }

  /** What the provider says went wrong. */
  async function failure(kind: Kind, span = SPAN, politeness: Partial<Politeness> = {}) {
    const error = await load(kind, span, politeness).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ProviderError)) throw new Error(`expected a ProviderError, got ${error}`);
    return error;
  }

  return { answer, asked, fetchWith, load, failure };
}
