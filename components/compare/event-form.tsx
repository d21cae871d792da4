'use client';

import { useId } from 'react';
import { useLocale } from 'use-intl';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import type { StudyEvent } from '@/lib/event-study/study';
import { localePath } from '@/lib/url/locale-path';
import styles from './compare.module.css';

/** Chooses the two events; an ordinary form, so that it also works before the page's code has loaded. */
export function EventForm({
  events,
  chosen,
  kept,
}: {
  events: readonly StudyEvent[];
  chosen: readonly [string, string];
  /** Fields of the study that stay as they are. */
  kept: readonly (readonly [name: string, value: string])[];
}) {
  const t = useText('compare');
  return (
    <form action={localePath(useLocale(), '/compare')} method="get" className={styles.form}>
      <EventSelect name="first" label={t('first')} events={events} chosen={chosen[0]} />
      <EventSelect name="second" label={t('second')} events={events} chosen={chosen[1]} />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={controls.button}>
        {t('compare')}
      </button>
    </form>
  );
}

function EventSelect({
  name,
  label,
  events,
  chosen,
}: {
  name: string;
  label: string;
  events: readonly StudyEvent[];
  chosen: string;
}) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen} className={controls.select}>
        {events.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}
