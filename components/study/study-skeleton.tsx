import { useText } from '@/components/language/use-text';
import styles from './study-skeleton.module.css';

/** Stands where a study will be, at the sizes its parts will have. */
export function StudySkeleton() {
  const t = useText('studyPage');
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('computing')}
      </p>
      <div className={`${styles.block} ${styles.headline}`} />
      <div className={`${styles.block} ${styles.chart}`} />
      <div className={`${styles.block} ${styles.chart}`} />
    </div>
  );
}
