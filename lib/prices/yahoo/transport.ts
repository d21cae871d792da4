import createYahooFinance from 'yahoo-finance2/createYahooFinance';
import chart, { type ChartResultArray } from 'yahoo-finance2/modules/chart';
import type { AskedSpan } from '../price-provider';
import { ProviderError } from '../provider-error';
import { refuseStatus } from '../transport/checked-text';

const YahooFinance = createYahooFinance({ modules: { chart } });
const SILENT = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {}, dir: () => {} };
const DAY = 86_400_000;

/** What the library threw, in the terms of every provider. */
function providerError(error: unknown, ticker: string): ProviderError {
  if (error instanceof ProviderError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/No data found|not found|delisted/i.test(message)) {
    return new ProviderError('unknown-ticker', `Yahoo Finance does not know ${ticker}: ${message}`);
  }
  if (/Data doesn.t exist/i.test(message)) {
    return new ProviderError('no-days', `Yahoo Finance has no days of ${ticker} there: ${message}`);
  }
  const start = message.trim().slice(0, 160).replaceAll(/\s+/g, ' ');
  return new ProviderError('malformed', `Yahoo Finance answers otherwise than documented: ${start}`, {
    cause: error,
  });
}

/**
 * Asks Yahoo Finance for daily charts through yahoo-finance2, whose requests all go through the given fetch.
 *
 * @returns a function that gives one security's chart as the library reads it
 */
export function yahooTransport(polite: typeof fetch) {
  const checked: typeof fetch = async (input, init) => {
    const response = await polite(input, init);
    // 400 and 404 come with a reason in JSON that the library reads.
    if (response.status !== 404 && response.status !== 400)
      refuseStatus(response, 'Yahoo Finance', 'the ticker');
    return response;
  };
  const yahoo = new YahooFinance({
    fetch: checked,
    logger: SILENT,
    versionCheck: false,
    validation: { logErrors: false, logOptionsErrors: false },
  });
  return async (ticker: string, { from, to }: AskedSpan): Promise<ChartResultArray> => {
    const period1 = new Date(`${from}T00:00:00Z`);
    // The end is not included; a day's own time stamp is that of its opening.
    const period2 = new Date(Date.parse(`${to}T00:00:00Z`) + DAY);
    try {
      return await yahoo.chart(ticker, { period1, period2, interval: '1d', return: 'array' });
    } catch (error) {
      throw providerError(error, ticker);
    }
  };
}
