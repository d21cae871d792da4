import type { ResolvedAnnouncement } from '@/lib/new-event/resolve-announcement';
import { formatDate } from './dates';
import type { Translator } from './translator';

/** How day 0 follows from an announcement, in three sentences. */
export function dayZeroReason(
  t: Translator,
  { session, exchangeDate, exchangeTime, dayZero }: ResolvedAnnouncement,
  benchmark: string,
): string {
  const date = formatDate(t, exchangeDate, 'full');
  const when =
    exchangeTime === null
      ? t('newEvent.preview.day', { date })
      : t('newEvent.preview.clock', { date, time: exchangeTime });
  const why = t(`newEvent.preview.${session}`, { dayZero: formatDate(t, dayZero, 'full') });
  return `${when} ${why} ${t('newEvent.preview.calendar', { benchmark })}`;
}
