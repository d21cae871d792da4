import { queryOptions } from '@tanstack/react-query';
import type { StoredSecurity } from '@/lib/database/security-store';
import { fetchJson } from './fetch-json';

/** Every stored security. */
export function securitiesQuery() {
  return queryOptions({
    queryKey: ['securities'],
    queryFn: ({ signal }) => fetchJson<StoredSecurity[]>('/api/securities', signal),
  });
}
