import { RETURN_KINDS, type ReturnKind, type StudySpec } from '@/lib/event-study/study-spec';
import { showStudy } from '../hooks/use-study-url';
import styles from './returns-field.module.css';

const LABELS: Record<ReturnKind, string> = { simple: 'Simple', log: 'Logarithmic' };

/** Simple or logarithmic returns. */
export function ReturnsField({ spec }: { spec: StudySpec }) {
  return (
    <fieldset>
      <legend className={styles.legend}>Returns</legend>
      <div className={styles.choices}>
        {RETURN_KINDS.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name="returns"
              value={kind}
              checked={spec.returns === kind}
              onChange={() => showStudy({ ...spec, returns: kind })}
            />
            {LABELS[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
