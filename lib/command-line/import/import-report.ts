import { group } from 'd3';
import type { Flag } from '@/lib/prices/door/flag-days';
import type { Rejection } from '@/lib/prices/door/incoming-day';
import { textTable } from '../text-table';

/** What became of one series: a security's days or a factor's. */
export type SeriesReport = {
  series: string;
  added: number;
  changed: number;
  unchanged: number;
  rejected: readonly Rejection[];
  flags: readonly Flag[];
  /** Rows that stood after a later day and were put in order. */
  unordered: number;
  /** Why nothing of it was stored. */
  failure?: string;
};

export type ImportReport = {
  statements: string[];
  series: SeriesReport[];
  /** Rows that belong to no series. */
  rejected: readonly Rejection[];
  /** Series that an earlier run of the same request had stored already. */
  skipped: number;
  /** Series that were not asked for any more after a failure that stops. */
  notAsked: string[];
};

/** So many rejected rows, flags and failures are listed one by one. */
const LISTED = 100;

function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > LISTED ? [`  … and ${lines.length - LISTED} more`] : [];
  return `\n${title}\n${[...lines.slice(0, LISTED).map((line) => `  ${line}`), ...rest].join('\n')}\n`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countsTable({ series, rejected }: ImportReport): string {
  const rows = series
    .filter(({ failure }) => failure === undefined)
    .map(
      (one) =>
        [one.series, one.added, one.changed, one.unchanged, one.rejected.length, one.flags.length] as const,
    );
  const column = (place: 1 | 2 | 3 | 4 | 5) => sum(rows.map((row) => row[place]));
  const totals = ['all', column(1), column(2), column(3), column(4) + rejected.length, column(5)] as const;
  const header = ['series', 'added', 'changed', 'unchanged', 'rejected', 'flagged'];
  return textTable([header, ...[...rows, totals].map((row) => row.map(String))]);
}

function flagLines({ series, flags }: SeriesReport): string[] {
  const kinds = group(flags, ({ kind, note }) => `${kind}: ${note}`);
  return [...kinds].map(([text, days]) => {
    const more = days.length > 1 ? ` and ${days.length - 1} more` : '';
    return `${series} ${days[0]!.date}${more}: ${text}`;
  });
}

/** The report as text: what was told from the data, the rows by outcome, and every reason. */
export function reportText(report: ImportReport): string {
  const { statements, series, rejected, skipped, notAsked } = report;
  const reasons = series.flatMap((one) =>
    one.rejected.map(({ line, reason }) => `${one.series}, line ${line}: ${reason}`),
  );
  const stray = rejected.map(({ line, reason }) => `line ${line}: ${reason}`);
  const sorted = series.flatMap(({ series: name, unordered }) =>
    unordered > 0
      ? [`${name}: ${unordered} ${unordered === 1 ? 'row' : 'rows'} that stood after a later day`]
      : [],
  );
  const failures = series.flatMap(({ series: name, failure }) => (failure ? [`${name}: ${failure}`] : []));
  const resumed =
    skipped > 0
      ? `${skipped} series were stored by an earlier run of this request (--restart begins anew)\n`
      : '';
  const unasked =
    notAsked.length > 0 ? `\nNot asked for: ${notAsked.join(', ')}. The same command goes on there.\n` : '';
  return [
    ...statements.map((statement) => `${statement}\n`),
    resumed,
    countsTable(report),
    listed('Rejected:', [...reasons, ...stray]),
    listed('Kept and flagged:', series.flatMap(flagLines)),
    listed('Put in order:', sorted),
    listed('Not stored:', failures),
    unasked,
  ].join('');
}

/** Exit status: 0 where every row was stored, 1 where some were, 2 where none was. */
export function importStatus({ series, rejected, skipped, notAsked }: ImportReport): 0 | 1 | 2 {
  const stored = sum(series.map((one) => one.added + one.changed + one.unchanged)) + skipped;
  if (stored === 0) return 2;
  const whole = series.every((one) => one.rejected.length === 0 && one.failure === undefined);
  return whole && rejected.length === 0 && notAsked.length === 0 ? 0 : 1;
}
