import { useText } from '@/components/language/use-text';
import { NumberText } from '@/components/ui/number-text';
import type { Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { studyHeadline } from '@/lib/text/headline';
import { utilitiesSplit } from '@/lib/text/utilities-split';
import { DollarNote } from './dollar-note';
import styles from './study-headline.module.css';

/** The finding in one sentence, its evidence, and beside it the event and how its day 0 was chosen. */
export function StudyHeadline({ study, highlight }: { study: Study; highlight: string }) {
  const translate = useText();
  const { move, explanation, evidence } = studyHeadline(translate, study, highlight);
  const split = utilitiesSplit(translate, study);
  const security = study.securities.find(({ ticker }) => ticker === highlight);
  const { event } = study;
  return (
    <div className={styles.headline}>
      <div>
        <h1 className={styles.finding}>
          {move} {explanation && <span className={styles.explanation}>{explanation}</span>}
        </h1>
        <div className={styles.deck}>
          {evidence && (
            <p>
              <NumberText>{evidence}</NumberText>
            </p>
          )}
          {security && study.spec.unit === 'dollars' && <DollarNote security={security} />}
          {split && <p>{split}</p>}
        </div>
      </div>
      <section aria-labelledby="event-title" className={styles.event}>
        <h2 id="event-title" className={styles.title}>
          <bdi>{event.title}</bdi>
        </h2>
        <p>
          <bdi>{event.description}</bdi>
        </p>
        <p>
          <strong>
            {translate('headline.dayZero', { date: formatDate(translate, event.dayZero, 'full') })}
          </strong>{' '}
          <bdi>{event.dayZeroRule}</bdi> <bdi>{event.note}</bdi>
        </p>
      </section>
    </div>
  );
}
