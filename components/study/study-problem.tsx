'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import styles from './study-problem.module.css';

/** What is wrong with a study's address or could not be computed, field by field, and the way out. */
export function StudyProblem({
  title,
  problems,
}: {
  title: string;
  problems: readonly { field?: string; message: string }[];
}) {
  const t = useText('studyPage');
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.list}>
        {problems.map(({ field, message }) => (
          <div key={`${field} ${message}`}>
            {field && (
              <dt>
                <bdi>{field}</bdi>
              </dt>
            )}
            <dd>
              <bdi>{message}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <LocaleLink href="/">{t('openDefault')}</LocaleLink>
      </p>
    </section>
  );
}
