import type { StoredContents } from '@/lib/database/contents-store';
import { formatDate } from '@/lib/text/dates';
import { inDigits } from '@/lib/text/digits';
import { flagNote } from '@/lib/text/flag-note';
import { formatNumber, MISSING } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import type { Column } from './plain-table';

type Security = StoredContents['securities'][number];
type Factor = StoredContents['factors'][number];
type Revision = StoredContents['revisions'][number];
type Flag = StoredContents['flags'][number];

const FIELDS = ['close', 'adjustedClose', 'volume', 'value'] as const;
const KINDS = ['split-jump', 'closed-day', 'stale-price', 'adjustment-seam'] as const;

/** What a stored figure is called. */
function fieldName(t: Translator, field: string): string {
  const known = FIELDS.find((name) => name === field);
  return known ? t(`data.fields.${known}`) : field;
}

/** What a flag is called. */
function kindName(t: Translator, kind: string): string {
  const known = KINDS.find((name) => name === kind);
  return known ? t(`data.kinds.${known}`) : kind;
}

function countedList(t: Translator, counts: Record<string, number>, nameOf: typeof fieldName): string {
  const words = Object.entries(counts).map(([key, count]) =>
    t('data.counted', { count: formatNumber(count, 0), what: nameOf(t, key) }),
  );
  return words.length > 0 ? words.join(t.locale === 'ar' ? '، ' : ', ') : MISSING;
}

function importText(t: Translator, last: Security['lastImport']): string {
  if (!last) return t('data.bundled');
  const { at, added, changed, rejected } = last;
  return t('data.imported', {
    day: formatDate(t, at.slice(0, 10), 'short'),
    added: formatNumber(added, 0),
    changed: formatNumber(changed, 0),
    rejected: formatNumber(rejected, 0),
  });
}

const digitsOf = (t: Translator, value: number | null) =>
  value === null ? MISSING : inDigits(String(value).replace(/^-/, '\u2212'), t.digits);

/** Columns that securities and factors share. */
function spanColumns(t: Translator): Column<Security | Factor>[] {
  return [
    { heading: t('data.columns.source'), cell: (row) => row.sources.join('; '), kind: 'text' },
    { heading: t('data.columns.firstDay'), cell: (row) => formatDate(t, row.firstDay, 'short') },
    { heading: t('data.columns.lastDay'), cell: (row) => formatDate(t, row.lastDay, 'short') },
    { heading: t('data.columns.days'), cell: (row) => digitsOf(t, row.days) },
  ];
}

/** The columns of the securities. */
export function securityColumns(t: Translator): [Column<Security>, ...Column<Security>[]] {
  return [
    { heading: t('data.columns.security'), cell: ({ ticker, name }) => `${ticker} · ${name}`, kind: 'text' },
    ...spanColumns(t),
    { heading: t('data.columns.gaps'), cell: ({ gaps }) => digitsOf(t, gaps) },
    {
      heading: t('data.columns.revisions'),
      cell: ({ revisions }) => countedList(t, revisions, fieldName),
      kind: 'long',
    },
    {
      heading: t('data.columns.flagged'),
      cell: ({ flagged }) => countedList(t, flagged, kindName),
      kind: 'long',
    },
    {
      heading: t('data.columns.lastImport'),
      cell: ({ lastImport }) => importText(t, lastImport),
      kind: 'long',
    },
  ];
}

/** The columns of the factors. */
export function factorColumns(t: Translator): [Column<Factor>, ...Column<Factor>[]] {
  return [
    { heading: t('data.columns.factor'), cell: ({ factor }) => factor, kind: 'text' },
    ...spanColumns(t),
    {
      heading: t('data.columns.revisions'),
      cell: ({ revisions }) => countedList(t, revisions, fieldName),
      kind: 'long',
    },
    {
      heading: t('data.columns.lastImport'),
      cell: ({ lastImport }) => importText(t, lastImport),
      kind: 'long',
    },
  ];
}

/** The columns of the replaced figures. */
export function revisionColumns(t: Translator): [Column<Revision>, ...Column<Revision>[]] {
  const sourced = (value: number | null, source: string) => `${digitsOf(t, value)} (${source})`;
  return [
    {
      heading: t('data.columns.series'),
      cell: ({ series }) => series.replace(/^factor:/, `${t('data.columns.factor')} `),
      kind: 'text',
    },
    { heading: t('data.columns.date'), cell: ({ date }) => formatDate(t, date, 'short') },
    { heading: t('data.columns.field'), cell: ({ field }) => fieldName(t, field), kind: 'text' },
    { heading: t('data.columns.oldValue'), cell: ({ oldValue, oldSource }) => sourced(oldValue, oldSource) },
    { heading: t('data.columns.newValue'), cell: ({ newValue, newSource }) => sourced(newValue, newSource) },
    { heading: t('data.columns.at'), cell: ({ at }) => formatDate(t, at.slice(0, 10), 'short') },
  ];
}

/** The columns of the flagged days. */
export function flagColumns(t: Translator): [Column<Flag>, ...Column<Flag>[]] {
  return [
    { heading: t('data.columns.security'), cell: ({ ticker }) => ticker, kind: 'text' },
    { heading: t('data.columns.date'), cell: ({ date }) => formatDate(t, date, 'short') },
    { heading: t('data.columns.kind'), cell: ({ kind }) => kindName(t, kind), kind: 'text' },
    {
      heading: t('data.columns.detail'),
      cell: ({ note }) => flagNote(t, note) ?? <AsStored note={note} />,
      kind: 'long',
    },
  ];
}

/** A note in the words it was stored in, which are English whatever the page's language. */
function AsStored({ note }: { note: string }) {
  return (
    <span lang="en" dir="ltr">
      {note}
    </span>
  );
}
