import { StudySkeleton } from '@/components/study/study-skeleton';
import styles from './states.module.css';

export default function Loading() {
  return (
    <div className={styles.page}>
      <StudySkeleton />
    </div>
  );
}
