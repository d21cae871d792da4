import { queryOptions } from '@tanstack/react-query';
import type { PortableInput } from '@/lib/event-study/portable-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyInputUrl } from '@/lib/url/study-url';
import { fetchJson } from './fetch-json';

/** What the engine needs to compute a study in the browser; the same for every choice of windows to add up. */
export function studyInputQuery(spec: StudySpec) {
  const url = studyInputUrl(spec);
  return queryOptions({
    queryKey: ['study-input', url],
    queryFn: ({ signal }) => fetchJson<PortableInput>(url, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
