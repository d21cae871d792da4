import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyApiUrl } from '@/lib/url/study-url';
import { fetchJson } from './fetch-json';

/** A study by its spec; the last one stays while a new one loads. */
export function studyQuery(spec: StudySpec) {
  const url = studyApiUrl(spec);
  return queryOptions({
    queryKey: ['study', url],
    queryFn: ({ signal }) => fetchJson<Study>(url, signal),
    placeholderData: keepPreviousData,
  });
}
