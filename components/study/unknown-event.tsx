'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import states from '@/components/ui/states.module.css';
import type { StudyEvent } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { eventInWords } from '@/lib/text/in-words';

/** Says that an event is not stored, and leads to those that are. */
export function UnknownEvent({ events }: { events: readonly StudyEvent[] }) {
  const t = useText();
  return (
    <div className={states.message}>
      <h1 className={states.title}>{t('studyPage.notFound.title')}</h1>
      <p className={states.text}>{t('studyPage.notFound.text')}</p>
      <ul>
        {events.map((event) => (
          <li key={event.slug}>
            <LocaleLink href={`/events/${event.slug}`}>{eventInWords(t, event).title}</LocaleLink>{' '}
            <bdi>{formatDate(t, event.dayZero)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
