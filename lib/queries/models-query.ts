import { queryOptions } from '@tanstack/react-query';
import type { ListedModel } from '@/lib/server/list-models';
import { fetchJson } from './fetch-json';

/** Every model of expected returns, and what it lacks. */
export function modelsQuery() {
  return queryOptions({
    queryKey: ['models'],
    queryFn: ({ signal }) => fetchJson<ListedModel[]>('/api/models', signal),
  });
}
