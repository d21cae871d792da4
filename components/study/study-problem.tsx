'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import type { ToldProblem } from '@/lib/text/field-problem';
import { problemLines } from '@/lib/text/problem-lines';
import styles from './study-problem.module.css';

/** What is wrong with a study's address or could not be computed, field by field, and the way out. */
export function StudyProblem({ title, problems }: { title: string; problems: readonly ToldProblem[] }) {
  const t = useText('studyPage');
  const translate = useText();
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.list}>
        {problemLines(translate, problems).map(({ field, text }) => (
          <div key={`${field} ${text}`}>
            {field && (
              <dt>
                <bdi>{field}</bdi>
              </dt>
            )}
            <dd>
              <bdi>{text}</bdi>
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
