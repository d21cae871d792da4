import { queryOptions } from '@tanstack/react-query';
import type { PortableInput } from '@/lib/event-study/portable-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyInputUrl } from '@/lib/url/study-url';
import { fetchJson } from './fetch-json';

/**
 * The engine with a study's prices, ready to compute it in the browser: code and prices are fetched together, once
 * for every choice of windows to add up.
 */
export function liveStudyQuery(spec: StudySpec) {
  const url = studyInputUrl(spec);
  return queryOptions({
    queryKey: ['live-study', url],
    queryFn: async ({ signal }) => {
      const [input, { liveStudyOf }] = await Promise.all([
        fetchJson<PortableInput>(url, signal),
        import('@/lib/event-study/live-study'),
      ]);
      return liveStudyOf(input);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
