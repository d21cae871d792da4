import { useRef } from 'react';
import { useText } from '@/components/language/use-text';
import styles from './selected-tickers.module.css';

/** The selection as chips, each of which removes itself. */
export function SelectedTickers({
  tickers,
  onRemove,
}: {
  tickers: readonly string[];
  onRemove: (ticker: string) => void;
}) {
  const t = useText('studyPage.settings');
  const list = useRef<HTMLUListElement>(null);

  /** The chip goes; the keyboard stays at the selection instead of falling back to the page's start. */
  function remove(ticker: string) {
    list.current?.focus();
    onRemove(ticker);
  }

  return (
    <ul ref={list} tabIndex={-1} className={styles.chips} aria-label={t('selected')}>
      {tickers.map((ticker) => (
        <li key={ticker}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('remove', { ticker })}
            onClick={() => remove(ticker)}
          >
            <bdi>{ticker}</bdi>
            <span aria-hidden="true" className={styles.cross}>
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
