import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import { daysColumn, fractionColumn, probabilityColumn, textColumn } from './columns';
import { type ColumnOf, type DataTable, dataTable } from './data-table';
import { testedColumns } from './tested-columns';

type Row = { security: SecurityResult; car: CarResult };

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn('ticker', 'Ticker of the security', ({ security }) => security.ticker),
  textColumn('group', 'Group that the security belongs to', ({ security }) => security.group),
  daysColumn('from_day', 'First day of the window, from day 0', ({ car }) => car.from),
  daysColumn('to_day', 'Last day of the window, from day 0', ({ car }) => car.to),
  daysColumn('days', 'Abnormal returns that the sum adds up', ({ car }) => car.days),
  fractionColumn('car', 'Cumulative abnormal return over the window', ({ car }) => car.car),
  ...testedColumns(({ car }: Row) => car),
  fractionColumn(
    'bhar',
    'Buy-and-hold abnormal return against the expected return; empty for log returns',
    ({ car }) => car.bhar,
  ),
  fractionColumn(
    'bhar_against_market',
    'Buy-and-hold abnormal return against the benchmark; empty for log returns',
    ({ car }) => car.bharAgainstMarket,
  ),
  probabilityColumn(
    'sq_p',
    'Two-sided p-value of the SQ test (Gelbach, Helland & Klick 2013)',
    ({ car }) => car.sq?.p ?? null,
  ),
  fractionColumn(
    'minimum_detectable',
    'Smallest abnormal return that this noise would have shown at 5 % with 80 % power',
    ({ car }) => car.minimumDetectable,
  ),
  textColumn(
    'problem',
    'Why numbers are missing',
    ({ security, car }) => car.problem?.message ?? security.problem?.message ?? null,
  ),
];

/** Every window of every security, as the ranking draws the shown one: one row a security and window. */
export function windowsTable({ securities }: Study): DataTable {
  return dataTable(
    {
      name: 'windows',
      title: 'Windows',
      description: 'One row a security and window of cumulative abnormal returns.',
      key: ['ticker', 'from_day', 'to_day'],
    },
    COLUMNS,
    securities.flatMap((security) => security.cars.map((car) => ({ security, car }))),
  );
}
