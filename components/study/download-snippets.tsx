import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import { SNIPPET_LANGUAGES, type SnippetLanguage, snippet } from '@/lib/downloads/snippets';
import styles from './download-menu.module.css';

/** How code reads the table at an address, in the language the reader picks. Only drawn in the browser. */
export function DownloadSnippets({ url }: { url: string }) {
  const t = useText('downloads');
  const [language, setLanguage] = useState<SnippetLanguage>('curl');
  const [notice, setNotice] = useState<'copied' | 'notCopied' | null>(null);
  const code = snippet(language, new URL(url, window.location.origin).href);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setNotice('copied');
    } catch {
      setNotice('notCopied');
    }
  }

  function choose(chosen: SnippetLanguage) {
    setLanguage(chosen);
    setNotice(null);
  }

  return (
    <section aria-label={t('code')} className={styles.code}>
      <div className={styles.bar}>
        <span className={styles.legend}>{t('code')}</span>
        {SNIPPET_LANGUAGES.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.language}
            aria-pressed={name === language}
            onClick={() => choose(name)}
          >
            {t(`languages.${name}`)}
          </button>
        ))}
        <button type="button" className={styles.copy} onClick={copy}>
          {t('copy')}
        </button>
        <span role="status" className={styles.notice}>
          {notice && t(notice)}
        </span>
      </div>
      <pre className={styles.snippet} dir="ltr" tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  );
}
