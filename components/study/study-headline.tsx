import { NumberText } from '@/components/ui/number-text';
import type { Study } from '@/lib/event-study/study';
import { studyHeadline } from '@/lib/text/headline';
import { utilitiesSplit } from '@/lib/text/utilities-split';
import styles from './study-headline.module.css';

/** The event, the finding in one sentence, its evidence, and how day 0 was chosen. */
export function StudyHeadline({ study, highlight }: { study: Study; highlight: string }) {
  const { finding, evidence } = studyHeadline(study, highlight);
  const split = utilitiesSplit(study);
  const { event } = study;
  return (
    <div className={styles.headline}>
      <p className={styles.event}>{event.title}</p>
      <h1 className={styles.finding}>{finding}</h1>
      <div className={styles.deck}>
        {evidence && (
          <p>
            <NumberText>{evidence}</NumberText>
          </p>
        )}
        {split && <p>{split}</p>}
      </div>
      <p className={styles.dayZero}>
        <strong>Day 0.</strong> {event.dayZeroRule} {event.note}
      </p>
    </div>
  );
}
