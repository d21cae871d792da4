import { subDays } from 'date-fns/subDays';
import { alphaVantageProvider } from '@/lib/prices/alpha-vantage/provider';
import { frenchProvider } from '@/lib/prices/french/provider';
import type { AskedSpan, FactorProvider, PriceProvider } from '@/lib/prices/price-provider';
import { stooqProvider } from '@/lib/prices/stooq/provider';
import { tiingoProvider } from '@/lib/prices/tiingo/provider';
import { POLITENESS, politeFetch } from '@/lib/prices/transport/polite-fetch';
import { yahooProvider } from '@/lib/prices/yahoo/provider';
import { UsageError } from '../usage-error';
import type { ImportCommand } from './import-command';

/** Before every stored price of any provider. */
const EARLIEST = '1900-01-01';

/** Milliseconds between two requests where a provider's terms ask for more than the usual second. */
const SPACING = { 'alpha-vantage': 12_500, stooq: 1500 };

const isSpaced = (name: string): name is keyof typeof SPACING => name in SPACING;

/** The days asked for; without an end up to yesterday, because a day that is not over has no close yet. */
function spanOf({ from, to }: ImportCommand, today: string): AskedSpan {
  const yesterday = subDays(new Date(`${today}T00:00:00Z`), 1)
    .toISOString()
    .slice(0, 10);
  return { from: from ?? EARLIEST, to: to ?? yesterday };
}

function keyOf(variable: 'ALPHA_VANTAGE_API_KEY' | 'TIINGO_API_KEY'): string {
  const key = process.env[variable];
  if (!key) throw new UsageError('provider', `expected a key in the environment variable ${variable}`);
  return key;
}

/**
 * The provider that a command names, asked politely. `AFTERSHOCK_PROVIDER_MIRROR` sends all requests to another
 * origin with the same paths.
 *
 * @throws UsageError where its key is missing.
 */
export function openProvider(command: ImportCommand, today: string): PriceProvider | FactorProvider {
  const { provider, tickers = [] } = command;
  const span = spanOf(command, today);
  const mirror = process.env.AFTERSHOCK_PROVIDER_MIRROR;
  const spacing = isSpaced(provider) ? SPACING[provider] : POLITENESS.spacing;
  const polite = politeFetch({ ...POLITENESS, spacing, ...(mirror && { mirror }) });
  switch (provider) {
    case 'yahoo':
      return yahooProvider(polite, tickers, span);
    case 'stooq':
      return stooqProvider(polite, tickers, span);
    case 'alpha-vantage':
      return alphaVantageProvider(polite, keyOf('ALPHA_VANTAGE_API_KEY'), tickers, span);
    case 'tiingo':
      return tiingoProvider(polite, keyOf('TIINGO_API_KEY'), tickers, span);
    case 'french':
      return frenchProvider(polite, span);
    case 'csv':
      throw new UsageError('provider', 'expected a provider on the network');
  }
}
