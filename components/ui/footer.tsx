import styles from './footer.module.css';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>Aftershock is free software under the MIT licence. The prices keep the terms of their sources.</p>
        <p>A measurement of past prices, not investment advice.</p>
      </div>
    </footer>
  );
}
