import { queryOptions } from '@tanstack/react-query';
import type { StoredClose } from '@/lib/database/price-store';
import { fetchJson } from './fetch-json';

/** Every stored close of one security. */
export function pricesQuery(ticker: string) {
  return queryOptions({
    queryKey: ['prices', ticker],
    queryFn: ({ signal }) =>
      fetchJson<StoredClose[]>(`/api/securities/${encodeURIComponent(ticker)}/prices`, signal),
  });
}
