import Link from 'next/link';
import styles from './masthead.module.css';

/** The name of the publication, which leads to its first study. */
export function Masthead() {
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <Link href="/" className={styles.name}>
          Aftershock
        </Link>
        <p className={styles.claim}>What news did to stock prices, measured</p>
      </div>
    </header>
  );
}
