import { LocaleLink } from '@/components/ui/locale-link';
import page from '@/components/ui/page.module.css';
import { TableSection } from '@/components/ui/table-section';
import type { StoredContents } from '@/lib/database/contents-store';
import { securityInWords } from '@/lib/text/in-words';
import { formatNumber } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import { factorColumns, flagColumns, revisionColumns, securityColumns } from './history-columns';
import { PlainTable } from './plain-table';
import styles from './stored-data.module.css';

/** What is stored: securities, factors, replaced figures and flagged days. */
export function StoredData({ t, contents }: { t: Translator; contents: StoredContents }) {
  const { securities, factors, revisions, flags, calendar } = contents;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 className={page.title}>{t('data.title')}</h1>
        <p className={page.lead}>{t('data.lead')}</p>
      </header>
      <TableSection
        id="securities"
        title={t('data.securities.title')}
        note={t('data.securities.note', { calendar })}
        label={t('data.securities.label')}
      >
        <PlainTable
          columns={securityColumns(t)}
          rows={securities.map((security) => securityInWords(t, security))}
          keyOf={({ ticker }) => ticker}
        />
      </TableSection>
      <OtherPages t={t} contents={contents} />
      <TableSection
        id="factors"
        title={t('data.factors.title')}
        note={t('data.factors.note')}
        label={t('data.factors.label')}
      >
        <PlainTable columns={factorColumns(t)} rows={factors} keyOf={({ factor }) => factor} />
      </TableSection>
      <TableSection
        id="revisions"
        title={t('data.revisions.title')}
        note={revisions.length > 0 ? t('data.revisions.note') : t('data.revisions.none')}
        label={t('data.revisions.label')}
      >
        {revisions.length > 0 && (
          <PlainTable
            columns={revisionColumns(t)}
            rows={revisions}
            keyOf={({ series, date, field, at }) => [series, date, field, at].join(' ')}
          />
        )}
        {revisions.length > 0 && (
          <p className={styles.pages}>
            <a href="/api/revisions.csv">{t('data.revisions.all')}</a>
          </p>
        )}
      </TableSection>
      <TableSection
        id="flags"
        title={t('data.flags.title')}
        note={flags.length > 0 ? t('data.flags.note') : t('data.flags.none')}
        label={t('data.flags.label')}
      >
        {flags.length > 0 && (
          <PlainTable
            stacks
            columns={flagColumns(t)}
            rows={flags}
            keyOf={({ ticker, date, kind }) => [ticker, date, kind].join(' ')}
          />
        )}
      </TableSection>
    </div>
  );
}

/** Where the list of securities goes on, where one page does not hold it. */
function OtherPages({
  t,
  contents: { from, total, securities },
}: {
  t: Translator;
  contents: StoredContents;
}) {
  const to = from + securities.length;
  if (from === 0 && to >= total) return null;
  const shown = [from + 1, to, total].map((place) => formatNumber(place, 0));
  return (
    <p className={styles.pages}>
      <span>{t('data.securities.shown', { from: shown[0]!, to: shown[1]!, total: shown[2]! })}</span>
      {to < total && <LocaleLink href={`/data?from=${to}`}>{t('data.securities.next')}</LocaleLink>}
      {from > 0 && <LocaleLink href="/data">{t('data.securities.first')}</LocaleLink>}
    </p>
  );
}
