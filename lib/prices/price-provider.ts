import type { FactorName } from '@/lib/event-study/study-input';
import type { IncomingDay, Rejection } from './door/incoming-day';
import type { FactorRow } from './factor-csv';

/** Who says so: what the store keeps of a source. */
export type SourceText = { id: string; name: string; covers: string; note: string };

/** What a provider tells of a security beside its prices; anything may be left out. */
export type ProviderIdentity = {
  name?: string;
  kind?: 'stock' | 'etf' | 'index';
  exchange?: string;
  currency?: string;
};

/** One security's days, before any check; `rejected` are rows that could not even be read. */
export type ProvidedSeries = { identity: ProviderIdentity; days: IncomingDay[]; rejected: Rejection[] };

/**
 * Where daily prices come from. A provider's folder keeps its transport (which asks and gives the answer as it came)
 * apart from its transformation (which is pure).
 */
export type PriceProvider = {
  source: SourceText;
  tickers: readonly string[];
  /** What was told from the data about their form, for the reader. */
  statements: readonly string[];
  /** Rows that belong to no ticker. */
  rejected: readonly Rejection[];
  /** @throws ProviderError where the provider does not give the security's days. */
  load(ticker: string): Promise<ProvidedSeries>;
};

/** First and last day asked for, both included. */
export type AskedSpan = { from: string; to: string };

/** Where daily factor returns come from: each file holds some factors and is fetched once. */
export type FactorProvider = {
  source: SourceText;
  statements: string[];
  files: { factors: readonly FactorName[]; load(): Promise<FactorRow[]> }[];
};
