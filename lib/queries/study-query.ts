import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { isSameWindow } from '@/lib/event-study/event-window';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyApiUrl } from '@/lib/url/study-url';
import { fetchJson } from './fetch-json';

/**
 * The study with the reader's way of telling it. The last study may stand in for one that loads, so a shown
 * window that it does not have is left for the one it has.
 */
function toldAs(study: Study, { shown, correction, test, unit, highlight }: StudySpec): Study {
  const isThere = study.spec.cars.some((car) => isSameWindow(car, shown));
  return {
    ...study,
    spec: { ...study.spec, correction, test, unit, highlight, shown: isThere ? shown : study.spec.shown },
  };
}

/** A study by its spec; the last one stays while a new one loads. */
export function studyQuery(spec: StudySpec) {
  const url = studyApiUrl(spec);
  return queryOptions({
    queryKey: ['study', url],
    queryFn: ({ signal }) => fetchJson<Study>(url, signal),
    placeholderData: keepPreviousData,
    select: (study: Study) => toldAs(study, spec),
  });
}
