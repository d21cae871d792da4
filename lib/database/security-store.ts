import type { z } from 'zod';
import { database } from './client';
import type { storedSecuritySchema } from './stored-schemas';

// A security that was only named has no days yet: it is listed once it has.
const WITH_PRICES = { where: { days: { gt: 0 } }, omit: { position: true, bundled: true } } as const;
const ORDER = [{ position: 'asc' as const }, { ticker: 'asc' as const }];

/**
 * Every stored security that has prices, in the manifest's order and after it that of their import, with its first
 * and last day (`YYYY-MM-DD`) and how many trading days it has.
 */
export async function listSecurities(): Promise<StoredSecurity[]> {
  return (await database().security.findMany({ ...WITH_PRICES, orderBy: ORDER })).map(withSpan);
}

/** Those of the given tickers that have prices. */
export async function findSecurities(tickers: string[]): Promise<StoredSecurity[]> {
  const where = { ...WITH_PRICES.where, ticker: { in: tickers } };
  return (await database().security.findMany({ ...WITH_PRICES, where, orderBy: ORDER })).map(withSpan);
}

function withSpan<Row extends { firstDay: string | null; lastDay: string | null }>(security: Row) {
  return { ...security, firstDay: security.firstDay!, lastDay: security.lastDay! };
}

export type StoredSecurity = z.output<typeof storedSecuritySchema>;
