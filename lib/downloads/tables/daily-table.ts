import type { DayResult, PathPoint, SecurityResult, Study } from '@/lib/event-study/study';
import { dateColumn, daysColumn, fractionColumn, textColumn } from './columns';
import { type ColumnOf, type DataTable, dataTable } from './data-table';
import { testedColumns } from './tested-columns';

type Row = { event: string; security: SecurityResult; day: DayResult; point: PathPoint | undefined };

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn('event', 'Slug of the event', ({ event }) => event),
  textColumn('ticker', 'Ticker of the security', ({ security }) => security.ticker),
  dateColumn('date', 'Trading day of the benchmark', ({ day }) => day.date),
  daysColumn('event_day', 'Trading days from day 0', ({ day }) => day.eventDay),
  fractionColumn(
    'return',
    'Return of the day; empty where the security did not trade',
    ({ day }) => day.return,
  ),
  fractionColumn('expected', 'Return that the model expects of the day', ({ day }) => day.expected),
  fractionColumn('abnormal', 'Return less expected return', ({ day }) => day.abnormal),
  ...testedColumns(({ day }: Row) => day),
  fractionColumn(
    'car',
    'Abnormal returns cumulated from the event window’s first day',
    ({ point }) => point?.car ?? null,
  ),
  fractionColumn(
    'car_lower',
    'Lower end of the cumulated return’s 95 % interval',
    ({ point }) => point?.lower ?? null,
  ),
  fractionColumn(
    'car_upper',
    'Upper end of the cumulated return’s 95 % interval',
    ({ point }) => point?.upper ?? null,
  ),
];

/** Every day of the event window, as the cumulative chart draws it: one row a security and day. */
export function dailyTable({ event, securities }: Study): DataTable {
  return dataTable(
    {
      name: 'daily',
      title: 'Daily',
      description: 'One row a security and trading day of the event window.',
      key: ['ticker', 'event_day'],
    },
    COLUMNS,
    securities.flatMap((security) =>
      security.days.map((day, slot) => ({
        event: event.slug,
        security,
        day,
        point: security.path[slot],
      })),
    ),
  );
}
