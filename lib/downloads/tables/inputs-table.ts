import type { PortableInput } from '@/lib/event-study/portable-input';
import { dateColumn, daysColumn, numberColumn, textColumn } from './columns';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type Row = {
  series: string;
  kind: 'security' | 'benchmark' | 'factor';
  day: number;
  date: string;
  value: number | null;
};

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn('series', 'Ticker or name of the factor', ({ series }) => series),
  textColumn('kind', 'security, benchmark or factor', ({ kind }) => kind),
  dateColumn('date', 'Trading day of the benchmark', ({ date }) => date),
  daysColumn('event_day', 'Trading days from day 0', ({ day }) => day),
  numberColumn(
    'value',
    'Close adjusted for splits and dividends, whose ratios alone mean anything; a factor’s return is a fraction a day',
    ({ value }) => value,
  ),
];

type Series = { name: string; kind: Row['kind']; values: readonly (number | null)[] };

/** What the study was computed from: one row a series and trading day that the study reads. */
export function inputsTable(input: PortableInput, benchmark: string): DataTable {
  const zero = input.calendar.indexOf(input.dayZero);
  const series: Series[] = [
    { name: benchmark, kind: 'benchmark', values: input.benchmark },
    ...input.securities.map(
      ({ ticker, prices }): Series => ({ name: ticker, kind: 'security', values: prices }),
    ),
    ...Object.entries(input.factors ?? {}).map(
      ([name, values]): Series => ({ name, kind: 'factor', values }),
    ),
  ];
  return dataTable(
    {
      name: 'inputs',
      title: 'Inputs',
      description: 'One row a series and trading day that the study was computed from.',
      key: ['kind', 'series', 'date'],
    },
    COLUMNS,
    series.flatMap(({ name, kind, values }) =>
      input.calendar.map((date, slot) => ({
        series: name,
        kind,
        day: slot - zero,
        date,
        value: values[slot] ?? null,
      })),
    ),
  );
}
