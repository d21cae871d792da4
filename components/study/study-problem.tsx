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
  return (
    <section className={styles.problem} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <dl className={styles.list}>
        {problems.map(({ field, message }) => (
          <div key={`${field} ${message}`}>
            {field && <dt>{field}</dt>}
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
      <p>
        <LocaleLink href="/">Open the default study</LocaleLink>
      </p>
    </section>
  );
}
