'use client';

import { useQueries } from '@tanstack/react-query';
import { useEvents } from '@/components/language/use-events';
import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import { NumberCell } from '@/components/ui/number-cell';
import { TableSection } from '@/components/ui/table-section';
import tables from '@/components/ui/tables.module.css';
import { type EventWindow, isSameWindow } from '@/lib/event-study/event-window';
import type { SecurityResult } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyQuery } from '@/lib/queries/study-query';
import { formatDate } from '@/lib/text/dates';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { securityPageUrl } from '@/lib/url/study-url';
import { percentCell } from './cells';
import styles from './choice.module.css';
import { comparedStudy, comparedWindows } from './own-study';

/** The same windows of one security round every stored event. */
export function EventsTable({ spec, ticker }: { spec: StudySpec; ticker: string }) {
  const t = useText('securityPage.sideBySide');
  const translate = useText();
  const events = useEvents() ?? [];
  const studies = useQueries({
    queries: events.map(({ slug }) => ({
      ...studyQuery(comparedStudy(spec, ticker, slug)),
      placeholderData: undefined,
    })),
  });
  const windows = comparedWindows(spec);
  return (
    <TableSection id="side-by-side-title" title={t('title')} note={t('note')} label={t('label')}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col" className={tables.text}>
              {t('event')}
            </th>
            <th scope="col" className={tables.text}>
              {t('dayZero')}
            </th>
            {windows.map((window) => (
              <WindowHeading key={String(window)} window={window} />
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event, index) => (
            <tr key={event.slug}>
              <th scope="row" className={tables.text}>
                <LocaleLink
                  href={securityPageUrl(ticker, { ...spec, event: event.slug })}
                  prefetch={false}
                  className={styles.choice}
                  aria-current={event.slug === spec.event ? 'true' : undefined}
                >
                  {event.title}
                </LocaleLink>
              </th>
              <td className={tables.text}>{formatDate(translate, event.dayZero, 'short')}</td>
              <EventCells
                windows={windows}
                security={studies[index]?.data?.securities[0]}
                failed={studies[index]?.error?.message}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}

function WindowHeading({ window }: { window: EventWindow }) {
  const t = useText('securityPage.sideBySide');
  const days = window.map((day) => formatNumber(day, 0)).join(',\u00a0');
  return (
    <>
      <th scope="col">
        {t('window', { window: days })}
        <span className={tables.unit}>&nbsp;%</span>
      </th>
      <th scope="col">{t('p')}</th>
    </>
  );
}

function EventCells({
  windows,
  security,
  failed,
}: {
  windows: readonly EventWindow[];
  security: SecurityResult | undefined;
  failed: string | undefined;
}) {
  const t = useText('securityPage.sideBySide');
  const translate = useText();
  const problem = security?.problem;
  const reason = failed ?? (problem && problemText(translate, problem));
  if (!security || reason) {
    return (
      <td colSpan={2 * windows.length} className={tables.missing}>
        {reason ?? t('loading')}
      </td>
    );
  }
  return windows.map((window) => {
    const car = security.cars.find(({ from, to }) => isSameWindow([from, to], window));
    return [
      <NumberCell key={`${window} car`}>{percentCell(car?.car ?? null)}</NumberCell>,
      <NumberCell key={`${window} p`}>{formatPValue(car?.p ?? null)}</NumberCell>,
    ];
  });
}
