import { useTranslations } from 'use-intl';
import { NumberText } from '@/components/ui/number-text';
import tables from '@/components/ui/tables.module.css';
import type { ModelResult } from '@/lib/event-study/study';
import { MISSING } from '@/lib/text/numbers';
import { checkRows, checksVerdict } from '@/lib/text/security-page/checks-text';
import styles from './fit-table.module.css';

/** The checks of a fit's residuals in words, and the plain verdict. */
export function FitChecksTable({ model, days }: { model: ModelResult; days: number }) {
  const translate = useTranslations();
  const t = useTranslations('securityPage.checks');
  const { diagnostics } = model;
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title" className={tables.title}>
        {t('title')}
      </h2>
      <p className={styles.verdict}>
        {diagnostics ? checksVerdict(translate, diagnostics, days) : t('none')}
      </p>
      {diagnostics && (
        <>
          <p className={tables.note}>{t('note')}</p>
          <section className={tables.scroller} aria-label={t('label')} tabIndex={0}>
            <table className={`${tables.table} ${styles.table}`}>
              <thead>
                <tr>
                  <th scope="col" className={tables.text}>
                    {t('check')}
                  </th>
                  <th scope="col">{t('statistic')}</th>
                  <th scope="col">{t('p')}</th>
                  <th scope="col" className={tables.text}>
                    {t('finding')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {checkRows(translate, diagnostics, days).map((row) => (
                  <tr key={row.name}>
                    <th scope="row" className={tables.text}>
                      {row.name}
                    </th>
                    <td>{row.statistic}</td>
                    <td>
                      <NumberText>{row.p ?? MISSING}</NumberText>
                    </td>
                    <td className={`${tables.text} ${styles.words}`}>
                      <span aria-hidden="true">{row.found ? '▲ ' : '✓ '}</span>
                      {row.finding}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
