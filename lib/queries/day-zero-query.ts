import { queryOptions } from '@tanstack/react-query';
import type { DayZero } from '@/lib/server/new-event';
import { fetchJson } from './fetch-json';

/** The day 0 of an announcement; asked for only where there is one. */
export function dayZeroQuery(announcement: { announced: string; timeZone: string; session: string }) {
  const query = new URLSearchParams(Object.entries(announcement).filter(([, value]) => value !== ''));
  return queryOptions({
    queryKey: ['day-zero', announcement],
    queryFn: ({ signal }) => fetchJson<DayZero>(`/api/day-zero?${query}`, signal),
    enabled: announcement.announced !== '',
    retry: false,
  });
}
