'use client';

import type { MouseEvent } from 'react';
import { useLocale } from 'use-intl';
import { useText } from '@/components/language/use-text';
import { showPage } from '@/components/study/hooks/use-study-url';
import { NumberCell } from '@/components/ui/number-cell';
import { isPlainClick } from '@/components/ui/plain-click';
import { TableSection } from '@/components/ui/table-section';
import tables from '@/components/ui/tables.module.css';
import { isSameWindow } from '@/lib/event-study/event-window';
import type { CarResult, SecurityResult } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { formatWindow } from '@/lib/text/windows';
import { localePath } from '@/lib/url/locale-path';
import { securityPageUrl } from '@/lib/url/study-url';
import { intervalCell, percentCell } from './cells';
import styles from './choice.module.css';

/** Every window of the study for one security; choosing one shows its placebo chart. */
export function WindowsTable({ spec, security }: { spec: StudySpec; security: SecurityResult }) {
  const t = useText('securityPage.windows');
  const percent = <span className={tables.unit}>&nbsp;%</span>;
  return (
    <TableSection
      id="windows-title"
      title={t('title')}
      note={`${t('note')} ${t('detectableNote')}`}
      label={t('label')}
    >
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col" className={tables.text}>
              {t('window')}
            </th>
            <th scope="col">{t('days')}</th>
            <th scope="col">
              {t('car')}
              {percent}
            </th>
            <th scope="col">
              {t('interval')}
              {percent}
            </th>
            <th scope="col">{t('t')}</th>
            <th scope="col">{t('p')}</th>
            <th scope="col">{t('sq')}</th>
            <th scope="col">
              {t('bhar')}
              {percent}
            </th>
            <th scope="col">
              {t('detectable')}
              {percent}
            </th>
          </tr>
        </thead>
        <tbody>
          {security.cars.map((car) => (
            <tr key={`${car.from},${car.to}`}>
              <th scope="row" className={tables.text}>
                <WindowLink spec={spec} ticker={security.ticker} car={car} />
              </th>
              <WindowCells car={car} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}

function WindowLink({ spec, ticker, car }: { spec: StudySpec; ticker: string; car: CarResult }) {
  const translate = useText();
  const shown = [car.from, car.to] as const;
  const url = securityPageUrl(ticker, { ...spec, shown });

  function open(click: MouseEvent) {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    showPage(url);
  }

  return (
    <a
      href={localePath(useLocale(), url)}
      onClick={open}
      aria-current={isSameWindow(shown, spec.shown) ? 'true' : undefined}
      className={styles.choice}
    >
      <bdi>{formatWindow(translate, shown)}</bdi>
    </a>
  );
}

function WindowCells({ car }: { car: CarResult }) {
  const translate = useText();
  if (car.problem) {
    return (
      <td colSpan={8} className={tables.missing}>
        {problemText(translate, car.problem)}
      </td>
    );
  }
  return (
    <>
      <NumberCell>{String(car.days)}</NumberCell>
      <NumberCell>{percentCell(car.car)}</NumberCell>
      <NumberCell>{intervalCell(car)}</NumberCell>
      <NumberCell>{formatNumber(car.t, 2)}</NumberCell>
      <NumberCell>{formatPValue(car.p)}</NumberCell>
      <NumberCell>{formatPValue(car.sq?.p ?? null)}</NumberCell>
      <NumberCell>{percentCell(car.bhar)}</NumberCell>
      <NumberCell>
        {formatNumber(car.minimumDetectable === null ? null : car.minimumDetectable * 100, 2)}
      </NumberCell>
    </>
  );
}
