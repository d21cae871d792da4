import type { AskedSpan } from '../price-provider';
import { jsonOf, refuseStatus } from '../transport/checked-text';

/**
 * Asks Tiingo for a security's days from the first one asked for to the latest there is, because a close is adjusted
 * for all later splits, and gives the JSON as it came.
 */
export async function tiingoJson(
  polite: typeof fetch,
  key: string,
  ticker: string,
  { from }: AskedSpan,
): Promise<unknown> {
  const query = new URLSearchParams({ startDate: from, format: 'json' });
  // Tiingo writes share classes with a hyphen: BRK-B.
  const symbol = encodeURIComponent(ticker.toLowerCase().replaceAll('.', '-'));
  const response = await polite(`https://api.tiingo.com/tiingo/daily/${symbol}/prices?${query}`, {
    headers: { Authorization: `Token ${key}` },
  });
  refuseStatus(response, 'Tiingo', ticker);
  return jsonOf(response, 'Tiingo', key);
}
