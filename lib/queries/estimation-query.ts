import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { estimationApiUrl } from '@/lib/url/study-url';
import { fetchJson } from './fetch-json';

/** The estimation window of one security of a study; the last one stays while a new one loads. */
export function estimationQuery(spec: StudySpec, ticker: string) {
  const url = estimationApiUrl(spec, ticker);
  return queryOptions({
    queryKey: ['estimation', url],
    queryFn: ({ signal }) => fetchJson<EstimationSample>(url, signal),
    placeholderData: keepPreviousData,
  });
}
