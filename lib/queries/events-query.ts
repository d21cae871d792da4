import { queryOptions } from '@tanstack/react-query';
import type { StudyEvent } from '@/lib/event-study/study';
import { fetchJson } from './fetch-json';

/** Every stored event. */
export function eventsQuery() {
  return queryOptions({
    queryKey: ['events'],
    queryFn: ({ signal }) => fetchJson<StudyEvent[]>('/api/events', signal),
  });
}
