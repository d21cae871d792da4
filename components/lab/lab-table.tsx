import { useText } from '@/components/language/use-text';
import { NumberCell } from '@/components/ui/number-cell';
import tables from '@/components/ui/tables.module.css';
import type { SecurityResult } from '@/lib/event-study/study';
import type { OwnStudy } from '@/lib/lab/own-study';
import { formatDate } from '@/lib/text/dates';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { formatWindow } from '@/lib/text/windows';

const percent = (value: number | null) => formatSignedPercent(value, 2).replace('%', '');

/** One row a firm-event: its own day 0, the test of that day and every window added up. */
export function LabTable({ result: { study, notShown } }: { result: OwnStudy }) {
  const t = useText('lab');
  const translate = useText();
  const unit = <span className={tables.unit}>%</span>;
  return (
    <section aria-labelledby="lab-table-title">
      <h2 id="lab-table-title" className={tables.title}>
        {t('table')}
      </h2>
      {notShown > 0 && (
        <p className={tables.note}>{t('notShown', { shown: study.securities.length, more: notShown })}</p>
      )}
      <section className={tables.scroller} aria-label={t('tableLabel')} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col" className={tables.text}>
                {t('firm')}
              </th>
              <th scope="col">{t('dayZero')}</th>
              <th scope="col">
                {t('abnormal')} {unit}
              </th>
              <th scope="col">t</th>
              <th scope="col">p</th>
              {study.spec.cars.map((car) => (
                <th key={String(car)} scope="col">
                  CAR {formatWindow(translate, car)} {unit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {study.securities.map((security) => (
              <FirmEventRow key={security.id} security={security} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function FirmEventRow({ security }: { security: SecurityResult }) {
  const translate = useText();
  const { ticker, dayZero, days, cars, problem } = security;
  const day = days.find(({ eventDay }) => eventDay === 0);
  return (
    <tr>
      <th scope="row" className={tables.text}>
        <bdi>{ticker}</bdi>
      </th>
      {days.length === 0 && problem ? (
        <td colSpan={99} className={tables.missing}>
          <bdi>{problemText(translate, problem)}</bdi>
        </td>
      ) : (
        <>
          <td>
            <bdi>{formatDate(translate, dayZero, 'short')}</bdi>
          </td>
          <NumberCell>{percent(day?.abnormal ?? null)}</NumberCell>
          <NumberCell>{formatNumber(day?.t ?? null, 2)}</NumberCell>
          <NumberCell>{formatPValue(day?.p ?? null)}</NumberCell>
          {cars.map(({ from, to, car }) => (
            <NumberCell key={`${from} ${to}`}>{percent(car)}</NumberCell>
          ))}
        </>
      )}
    </tr>
  );
}
