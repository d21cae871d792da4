import styles from './security-charts.module.css';

/** Stands where a chart of one security will be, at its size. */
export function ChartSkeleton({ label }: { label?: string }) {
  return (
    <div className={styles.skeleton}>
      {label && (
        <p className="visually-hidden" role="status">
          {label}
        </p>
      )}
    </div>
  );
}
