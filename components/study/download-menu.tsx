'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { LocaleLink } from '@/components/ui/locale-link';
import { downloadUrl } from '@/lib/downloads/download-url';
import { SCOPES, type Scope, TABLES_OF } from '@/lib/downloads/tables/table-names';
import type { StudySpec } from '@/lib/event-study/study-spec';
import styles from './download-menu.module.css';
import { DownloadSnippets } from './download-snippets';

const WHOLE_FORMATS = ['html', 'xlsx', 'zip', 'json'] as const;
const TABLE_FORMATS = ['csv', 'parquet'] as const;

/** Every file of a study, how much it holds, and how code reads it; closed until the reader asks. */
export function DownloadMenu({ spec }: { spec: StudySpec }) {
  const t = useText('downloads');
  const [scope, setScope] = useState<Scope>('shown');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const fields = scope === 'full' ? { scope } : {};

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    <section aria-label={t('title')} className={styles.menu} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className={`${controls.button} ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('title')}
        <span aria-hidden="true" className={styles.arrow} />
      </button>
      <div id={panelId} hidden={!isOpen} className={styles.panel}>
        <p className={styles.lead}>{t('lead')}</p>
        <fieldset className={styles.scope}>
          <legend className={styles.legend}>{t('scope')}</legend>
          {SCOPES.map((choice) => (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name={`${panelId}-scope`}
                checked={choice === scope}
                onChange={() => setScope(choice)}
              />
              {t(`scopes.${choice}`)}
            </label>
          ))}
        </fieldset>
        <dl className={styles.formats}>
          {WHOLE_FORMATS.map((format) => (
            <div key={format}>
              <dt>
                <a href={downloadUrl(spec, format, format === 'html' ? {} : fields)} download>
                  {t(`formats.${format}`)}
                </a>
              </dt>
              <dd>{t(`about.${format}`)}</dd>
            </div>
          ))}
          {TABLE_FORMATS.map((format) => (
            <div key={format}>
              <dt>{t(`formats.${format}`)}</dt>
              <dd>
                {t(`about.${format}`)}
                <ul className={styles.tables}>
                  {TABLES_OF[scope].map((table) => (
                    <li key={table}>
                      <a
                        href={downloadUrl(spec, format, { ...fields, table })}
                        aria-label={t('link', {
                          table: t(`tables.${table}`),
                          format: t(`formats.${format}`),
                        })}
                        download
                      >
                        {t(`tables.${table}`)}
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
        {isOpen && <DownloadSnippets url={downloadUrl(spec, 'csv', { table: 'daily' })} />}
        <p className={styles.reference}>
          <LocaleLink href="/api-reference">{t('reference')}</LocaleLink>
        </p>
      </div>
    </section>
  );
}
