import { useRef } from 'react';
import styles from './selected-tickers.module.css';

/** The selection as chips, each of which removes itself. */
export function SelectedTickers({
  tickers,
  onRemove,
}: {
  tickers: readonly string[];
  onRemove: (ticker: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);

  /** The chip goes; the keyboard stays at the selection instead of falling back to the page's start. */
  function remove(ticker: string) {
    list.current?.focus();
    onRemove(ticker);
  }

  return (
    <ul ref={list} tabIndex={-1} className={styles.chips} aria-label="Selected stocks">
      {tickers.map((ticker) => (
        <li key={ticker}>
          <button type="button" className={styles.chip} onClick={() => remove(ticker)}>
            <span className="visually-hidden">Remove </span>
            {ticker}
            <span aria-hidden="true" className={styles.cross}>
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
