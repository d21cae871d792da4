'use client';

import { Fragment, useState } from 'react';
import { groupColor } from '@/components/charts/parts/group-color';
import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import { NumberCell } from '@/components/ui/number-cell';
import tables from '@/components/ui/tables.module.css';
import type { Cell } from '@/lib/downloads/csv';
import { type ResultsColumn, resultsColumns } from '@/lib/downloads/results-columns';
import type { SecurityResult, Study, StudyProblem } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { windowInDigits } from '@/lib/text/digits';
import { groupTitle } from '@/lib/text/group-titles';
import type { en } from '@/lib/text/messages/en';
import { formatNumber, formatPValue, formatSignedPercent, MISSING } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import type { Translator } from '@/lib/text/translator';
import { securityPageUrl } from '@/lib/url/study-url';
import { DownloadMenu } from './download-menu';
import { nextSort, type Sort, sortSecurities } from './results-sort';
import styles from './results-table.module.css';

/** Columns of the download that stand in or under a security's other cells on screen. */
const SHOWN_OTHERWISE = ['group', 'problem'];

/** One row a security: day 0, the test, every window and the fit. The download holds the same columns in full. */
export function ResultsTable({ study }: { study: Study }) {
  const translate = useText();
  const t = useText('studyPage.results');
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = resultsColumns(study).filter((column) => !SHOWN_OTHERWISE.includes(column.key));
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title" className={tables.title}>
        {t('title')}
      </h2>
      <p className={tables.note}>
        {t('note')} {estimationNote(translate, study)}
      </p>
      <DownloadMenu spec={study.spec} />
      <section className={tables.scroller} aria-label={t('label')} tabIndex={0}>
        <table className={`${tables.table} ${styles.table}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  sort={sort}
                  onSort={() => setSort(nextSort(sort, column.key))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortSecurities(study.securities, columns, sort).map((security) => (
              <Fragment key={security.id}>
                <tr>
                  {columns.map((column) => (
                    <ResultCell key={column.key} column={column} security={security} spec={study.spec} />
                  ))}
                </tr>
                {security.problem && (
                  <ProblemRow span={columns.length} problem={security.problem} ticker={security.ticker} />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** How many estimation days the fits rest on, naming those with fewer than asked for. */
function estimationNote(t: Translator, study: Study): string {
  const asked = study.securities[0]?.estimationWindowDays ?? 0;
  const fewer = study.securities.filter((security) => security.estimationDays < asked);
  if (fewer.length === 0) return t('studyPage.results.estimation', { asked });
  const named = fewer.map(({ ticker, estimationDays }) =>
    t('studyPage.results.fewer', { ticker, days: String(estimationDays) }),
  );
  return t('studyPage.results.estimationFewer', { asked, list: named.join(t('common.comma')) });
}

function Heading({ column, sort, onSort }: { column: ResultsColumn; sort: Sort | null; onSort: () => void }) {
  const t = useText();
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const arrow = direction === 'ascending' ? '▲' : '▼';
  return (
    <th scope="col" aria-sort={direction} className={column.kind === 'text' ? tables.text : undefined}>
      <button type="button" className={styles.sort} onClick={onSort}>
        <bdi>{headerOf(t, column)}</bdi>
        {column.kind === 'percent' && <span className={tables.unit}>&nbsp;%</span>}
        <span aria-hidden="true" className={styles.arrow}>
          {direction ? arrow : ''}
        </span>
      </button>
    </th>
  );
}

/** Why the row above lacks numbers. */
function ProblemRow({ span, problem, ticker }: { span: number; problem: StudyProblem; ticker: string }) {
  return (
    <tr>
      <td colSpan={span} className={tables.missing}>
        <span className={styles.problem}>{problemText(useText(), problem, ticker)}.</span>
      </td>
    </tr>
  );
}

/** A column's header; that of a window breaks before its brackets, not inside them. */
function headerOf(t: Translator, { key, header }: ResultsColumn): string {
  const message = `studyPage.results.columns.${key as keyof typeof en.studyPage.results.columns}` as const;
  return t.has(message) ? t(message) : windowInDigits(header.replace(', ', ',\u00a0'), t.digits);
}

function ResultCell({
  column,
  security,
  spec,
}: {
  column: ResultsColumn;
  security: SecurityResult;
  spec: StudySpec;
}) {
  const translate = useText();
  const value = column.value(security);
  if (column.key === 'ticker') {
    return (
      <th scope="row" className={`${tables.text} ${styles.ticker}`}>
        <span
          aria-hidden="true"
          className={styles.swatch}
          style={{ background: groupColor(security.group) }}
        />
        <LocaleLink href={securityPageUrl(security.ticker, spec)} prefetch={false}>
          {value}
        </LocaleLink>
      </th>
    );
  }
  if (column.key === 'name') {
    return (
      <td className={`${tables.text} ${styles.name}`}>
        {value}
        <span className={styles.group}>{groupTitle(translate, security.group)}</span>
      </td>
    );
  }
  const className = column.key === 'abnormal_day_0' ? styles.abnormal : undefined;
  return <NumberCell className={className}>{shown(column, value)}</NumberCell>;
}

/** A number as the table shows it; the percent sign stands in the header. */
function shown(column: ResultsColumn, value: Cell): string {
  if (typeof value !== 'number') return MISSING;
  if (column.kind === 'percent') return formatSignedPercent(value, 2).replace('%', '');
  if (column.kind === 'p') return formatPValue(value);
  return formatNumber(value, column.kind === 'count' ? 0 : 2);
}
