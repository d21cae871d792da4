import { useText } from '@/components/language/use-text';
import styles from './lab.module.css';
import type { LabProblem } from './study-worker';
import type { LabState } from './use-own-study';

const STAGES = {
  'reading prices': 'reading',
  'checking prices': 'checking',
  'computing firm-events': 'computing',
} as const;

/** How far a study is, with the way to cancel it; or why there is none. */
export function LabStatus({ state, onCancel }: { state: LabState; onCancel: () => void }) {
  const t = useText('lab');
  if (state.kind === 'progress') {
    const stage = t(`stages.${STAGES[state.stage]}`);
    return (
      <div className={styles.status}>
        <p role="status">{stage}</p>
        <progress className={styles.bar} aria-label={stage} value={state.done} max={state.total} />
        <button type="button" className={styles.second} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    );
  }
  if (state.kind === 'not-loaded') {
    return (
      <div role="alert" className={styles.problem}>
        <p>{t('notLoaded')}</p>
      </div>
    );
  }
  if (state.kind === 'problem') return <ProblemNote problem={state.problem} />;
  return <p role="status">{state.kind === 'cancelled' ? t('cancelled') : ''}</p>;
}

function ProblemNote({ problem: { file, line, column, message } }: { problem: LabProblem }) {
  const t = useText('lab');
  return (
    <div role="alert" className={styles.problem}>
      {file !== undefined && (
        <p className={styles.place}>
          {t('place', { file, line: String(line) })}
          {column !== undefined && t('placeColumn', { column: String(column) })}
        </p>
      )}
      <p dir="ltr" lang="en">
        {message}
      </p>
    </div>
  );
}
