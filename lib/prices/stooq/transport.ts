import type { AskedSpan } from '../price-provider';
import { refuseStatus } from '../transport/checked-text';

/** Stooq's symbol: American tickers, which stand alone here, end in .us there; an index keeps its ^. */
function stooqSymbol(ticker: string): string {
  const symbol = ticker.toLowerCase();
  return symbol.startsWith('^') || symbol.includes('.') ? symbol : `${symbol}.us`;
}

/** Asks Stooq for a security's daily CSV and gives it as it came. */
export async function stooqText(
  polite: typeof fetch,
  ticker: string,
  { from, to }: AskedSpan,
): Promise<string> {
  const query = new URLSearchParams({
    s: stooqSymbol(ticker),
    d1: from.replaceAll('-', ''),
    d2: to.replaceAll('-', ''),
    i: 'd',
  });
  const response = await polite(`https://stooq.com/q/d/l/?${query}`);
  refuseStatus(response, 'Stooq', ticker);
  return response.text();
}
