import { listSecurities } from '@/lib/database/security-store';
import { UnknownTickerError } from './study-errors';

/**
 * Refuses a ticker that is not stored.
 *
 * @throws UnknownTickerError that names the stored ones.
 */
export async function requireTicker(ticker: string): Promise<void> {
  const stored = (await listSecurities()).map((security) => security.ticker);
  if (!stored.includes(ticker)) throw new UnknownTickerError('ticker', [ticker], stored);
}
