import { useText } from '@/components/language/use-text';
import { NumberCell } from '@/components/ui/number-cell';
import { TableSection } from '@/components/ui/table-section';
import tables from '@/components/ui/tables.module.css';
import type { ModelResult, SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine } from '@/lib/text/chart-titles';
import { MISSING } from '@/lib/text/numbers';
import { fitRows } from './fit-rows';
import styles from './fit-table.module.css';

/** The fitted model of one security, each number with its meaning. */
export function FitTable({
  study,
  security,
  model,
}: {
  study: Study;
  security: SecurityResult;
  model: ModelResult;
}) {
  const translate = useText();
  const t = useText('securityPage.fit');
  return (
    <TableSection
      id="fit-title"
      title={t('title', { name: security.name })}
      note={t('note', { method: methodLine(translate, study) })}
      label={t('label')}
    >
      <table className={`${tables.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className={tables.text}>
              {t('measure')}
            </th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('error')}</th>
            <th scope="col" className={tables.text}>
              {t('meaning')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fitRows(translate, study, security, model).map((row) => (
            <tr key={row.name}>
              <th scope="row" className={tables.text}>
                {row.name}
              </th>
              <NumberCell>{row.value}</NumberCell>
              <NumberCell>{row.error ?? MISSING}</NumberCell>
              <td className={`${tables.text} ${styles.words}`}>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
