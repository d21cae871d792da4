import { useText } from '@/components/language/use-text';
import { RETURN_KINDS } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { changeStudy } from '../hooks/use-study-url';
import styles from './returns-field.module.css';

/** Simple or logarithmic returns. */
export function ReturnsField({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  return (
    <fieldset>
      <legend className={styles.legend}>{text('returns')}</legend>
      <div className={styles.choices}>
        {RETURN_KINDS.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name="returns"
              value={kind}
              checked={spec.returns === kind}
              onChange={() => changeStudy(spec, { returns: kind })}
            />
            {text(`returnTitles.${kind}`)}
          </label>
        ))}
      </div>
      <p className={styles.line}>{text(`returnLines.${spec.returns}`)}</p>
    </fieldset>
  );
}
