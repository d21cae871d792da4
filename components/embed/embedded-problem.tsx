'use client';

import { useText } from '@/components/language/use-text';
import { StudyProblem } from '@/components/study/study-problem';
import type { ToldProblem } from '@/lib/text/field-problem';
import styles from './embedded-chart.module.css';

/** What is wrong with the address of an embedded chart. */
export function EmbeddedProblem({ problems }: { problems: readonly ToldProblem[] }) {
  const text = useText('chartTools');
  return (
    <main className={styles.embed}>
      <StudyProblem title={text('badAddress')} problems={problems} />
    </main>
  );
}
