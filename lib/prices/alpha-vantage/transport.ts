import { jsonOf, refuseStatus } from '../transport/checked-text';

/** Asks Alpha Vantage for all adjusted days of a security and gives the JSON as it came. */
export async function alphaVantageJson(polite: typeof fetch, key: string, ticker: string): Promise<unknown> {
  const query = new URLSearchParams({
    function: 'TIME_SERIES_DAILY_ADJUSTED',
    symbol: ticker,
    outputsize: 'full',
    datatype: 'json',
    apikey: key,
  });
  const response = await polite(`https://www.alphavantage.co/query?${query}`);
  refuseStatus(response, 'Alpha Vantage', ticker);
  return jsonOf(response, 'Alpha Vantage', key);
}
