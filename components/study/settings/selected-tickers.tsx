import styles from './selected-tickers.module.css';

/** The selection as chips, each of which removes itself. */
export function SelectedTickers({
  tickers,
  onRemove,
}: {
  tickers: readonly string[];
  onRemove: (ticker: string) => void;
}) {
  return (
    <ul className={styles.chips} aria-label="Selected stocks">
      {tickers.map((ticker) => (
        <li key={ticker}>
          <button type="button" className={styles.chip} onClick={() => onRemove(ticker)}>
            {ticker}
            <span aria-hidden="true" className={styles.cross}>
              ×
            </span>
            <span className="visually-hidden">: remove from the study</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
