'use client';

import type { MouseEvent } from 'react';
import { useEvents } from '@/components/language/use-events';
import { useText } from '@/components/language/use-text';
import { isPlainClick } from '@/components/ui/plain-click';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { formatDate } from '@/lib/text/dates';
import { studyPageUrl } from '@/lib/url/study-url';
import styles from './event-switcher.module.css';
import { showPage } from './hooks/use-study-url';

/** The stored events in the order of their day 0; the rest of the study stays as it is. */
export function EventSwitcher({
  spec,
  pageUrl = studyPageUrl,
}: {
  spec: StudySpec;
  /** Which page shows a study; the study page where left out. */
  pageUrl?: (spec: StudySpec) => string;
}) {
  const translate = useText();
  const events = useEvents() ?? [];

  function open(click: MouseEvent, target: StudySpec) {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    showPage(pageUrl(target));
  }

  return (
    <nav aria-label={translate('studyPage.events')} className={styles.switcher}>
      <ol className={styles.list}>
        {events.map((event) => {
          const target = { ...spec, event: event.slug };
          return (
            <li key={event.slug}>
              <a
                href={pageUrl(target)}
                aria-current={event.slug === spec.event ? 'page' : undefined}
                onClick={(click) => open(click, target)}
                className={styles.event}
              >
                <span className={styles.date}>{formatDate(translate, event.dayZero, 'short')}</span>
                {event.title}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
