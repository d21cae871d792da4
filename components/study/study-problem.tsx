'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import { fieldProblemText } from '@/lib/text/field-problem';
import type { FieldProblem } from '@/lib/url/parse-study';
import styles from './study-problem.module.css';

/** What is wrong with a study's address or could not be computed, field by field, and the way out. */
export function StudyProblem({
  title,
  problems,
}: {
  title: string;
  problems: readonly (Pick<FieldProblem, 'message' | 'expected'> & { field?: string })[];
}) {
  const t = useText('studyPage');
  const translate = useText();
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.list}>
        {problems.map((problem) => (
          <div key={`${problem.field} ${problem.message}`}>
            {problem.field && (
              <dt>
                <bdi>{problem.field}</bdi>
              </dt>
            )}
            <dd>
              <bdi>{fieldProblemText(translate, problem)}</bdi>
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
