import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import { NumberCell } from '@/components/ui/number-cell';
import { TableSection } from '@/components/ui/table-section';
import tables from '@/components/ui/tables.module.css';
import type { SecurityResult } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { formatEventDay } from '@/lib/text/windows';
import { intervalCell, percentCell } from './cells';

const NUMBERS = ['return', 'expected', 'abnormal', 'error', 't', 'p', 'interval', 'car'] as const;

/** Every day of the event window for one security. */
export function DaysTable({ security }: { security: SecurityResult }) {
  const t = useText('securityPage.daily');
  const translate = useText();
  return (
    <TableSection id="days-title" title={t('title')} note={t('note')} label={t('label')}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col" className={tables.text}>
              {t('date')}
            </th>
            {NUMBERS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {security.days.map((day, index) => (
            <tr key={day.eventDay}>
              <th scope="row">
                <bdi>
                  <Digits>{formatEventDay(day.eventDay)}</Digits>
                </bdi>
              </th>
              <td className={tables.text}>{formatDate(translate, day.date, 'short')}</td>
              <NumberCell>{percentCell(day.return)}</NumberCell>
              <NumberCell>{percentCell(day.expected)}</NumberCell>
              <NumberCell>{percentCell(day.abnormal)}</NumberCell>
              <NumberCell>
                {formatNumber(day.standardError === null ? null : day.standardError * 100, 2)}
              </NumberCell>
              <NumberCell>{formatNumber(day.t, 2)}</NumberCell>
              <NumberCell>{formatPValue(day.p)}</NumberCell>
              <NumberCell>{intervalCell(day)}</NumberCell>
              <NumberCell>{percentCell(security.path[index]?.car ?? null)}</NumberCell>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
