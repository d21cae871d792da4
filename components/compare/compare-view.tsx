'use client';

import { ServedWidthContext, WHOLE_PAGE } from '@/components/charts/parts/served-width-context';
import { useText } from '@/components/language/use-text';
import { movedBeyondNoise } from '@/lib/chart-math/compared-rows';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { formatWindow } from '@/lib/text/windows';
import { studySearch } from '@/lib/url/study-url';
import styles from './compare.module.css';
import { CompareChart } from './compare-chart';
import { ComparePaths } from './compare-paths';
import { EventForm } from './event-form';

/** How many stocks moved beyond noise at each stored event. */
export type EventCount = { slug: string; title: string; dayZero: string; moved: number; judged: number };

/** Two events on the same stocks: when did the market learn? */
export function CompareView({
  first,
  second,
  events,
  counts,
}: {
  first: Study;
  second: Study;
  events: readonly StudyEvent[];
  counts: readonly EventCount[];
}) {
  const t = useText('compare');
  const translate = useText();
  const names: [string, string] = [first.event.title, second.event.title];
  const most = [...counts].sort((one, other) => other.moved - one.moved)[0];
  const kept = [...new URLSearchParams(studySearch(second.spec))];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {most && (
          <p className={styles.finding}>
            {t('finding', {
              event: most.title,
              date: formatDate(translate, most.dayZero),
              moved: most.moved,
              judged: most.judged,
              span: second.spec.shown[0] === second.spec.shown[1] ? 'day' : 'days',
              days: formatWindow(translate, second.spec.shown),
              first: names[0],
              before: movedBeyondNoise(first).moved,
            })}
          </p>
        )}
        <ol className={styles.counts}>
          {counts.map((count) => (
            <li key={count.slug} className={styles.count}>
              {formatDate(translate, count.dayZero, 'short')}
              <strong>{t('count', { moved: count.moved, judged: count.judged })}</strong>
              {count.title}
            </li>
          ))}
        </ol>
        <EventForm events={events} chosen={[first.spec.event, second.spec.event]} kept={kept} />
      </header>
      <ServedWidthContext value={WHOLE_PAGE}>
        <CompareChart first={first} second={second} />
        <ComparePaths first={first} second={second} />
      </ServedWidthContext>
    </div>
  );
}
