import { useText } from '@/components/language/use-text';
import { NumberCell } from '@/components/ui/number-cell';
import { TableSection } from '@/components/ui/table-section';
import tables from '@/components/ui/tables.module.css';
import type { ModelResult } from '@/lib/event-study/study';
import { MISSING } from '@/lib/text/numbers';
import { checkRows, checksVerdict } from '@/lib/text/security-page/checks-text';
import styles from './fit-table.module.css';

/** The checks of a fit's residuals in words, and the plain verdict; nothing where no residual varies. */
export function FitChecksTable({ model, days }: { model: ModelResult; days: number }) {
  const translate = useText();
  const t = useText('securityPage.checks');
  const { diagnostics } = model;
  if (!diagnostics) return null;
  return (
    <TableSection
      id="checks-title"
      title={t('title')}
      lead={<p className={styles.verdict}>{checksVerdict(translate, diagnostics, days)}</p>}
      note={t('note')}
      label={t('label')}
    >
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
              <NumberCell>{row.statistic}</NumberCell>
              <NumberCell>{row.p ?? MISSING}</NumberCell>
              <td className={`${tables.text} ${styles.words}`}>
                <span aria-hidden="true">{row.found ? '▲ ' : '✓ '}</span>
                {row.finding}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
