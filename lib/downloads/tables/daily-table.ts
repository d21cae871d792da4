import type { DayResult, PathPoint, SecurityResult, Study } from '@/lib/event-study/study';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type SecurityDay = { security: SecurityResult; day: DayResult; point: PathPoint | undefined };

const COLUMNS: readonly ColumnOf<SecurityDay>[] = [
  {
    name: 'ticker',
    type: 'text',
    description: 'Ticker of the security',
    value: ({ security }) => security.ticker,
  },
  { name: 'date', type: 'date', description: 'Trading day of the benchmark', value: ({ day }) => day.date },
  {
    name: 'event_day',
    type: 'integer',
    unit: 'trading days',
    description: 'Trading days from day 0',
    value: ({ day }) => day.eventDay,
  },
  {
    name: 'return',
    type: 'number',
    unit: 'fraction',
    description: 'Return of the day; empty where the security did not trade',
    value: ({ day }) => day.return,
  },
  {
    name: 'expected',
    type: 'number',
    unit: 'fraction',
    description: 'Return that the model expects of the day',
    value: ({ day }) => day.expected,
  },
  {
    name: 'abnormal',
    type: 'number',
    unit: 'fraction',
    description: 'Return less expected return',
    value: ({ day }) => day.abnormal,
  },
  {
    name: 'standard_error',
    type: 'number',
    unit: 'fraction',
    description: 'Standard error of the abnormal return as a forecast error',
    value: ({ day }) => day.standardError,
  },
  {
    name: 't',
    type: 'number',
    description: 'Abnormal return over its standard error',
    value: ({ day }) => day.t,
  },
  {
    name: 'p',
    type: 'number',
    unit: 'probability',
    description: 'Two-sided p-value of t',
    value: ({ day }) => day.p,
  },
  {
    name: 'p_holm',
    type: 'number',
    unit: 'probability',
    description: 'p corrected for the securities of the day being many (Holm 1979)',
    value: ({ day }) => day.adjusted?.holm ?? null,
  },
  {
    name: 'p_benjamini_hochberg',
    type: 'number',
    unit: 'probability',
    description: 'p corrected for the securities of the day being many (Benjamini & Hochberg 1995)',
    value: ({ day }) => day.adjusted?.benjaminiHochberg ?? null,
  },
  {
    name: 'lower',
    type: 'number',
    unit: 'fraction',
    description: 'Lower end of the abnormal return’s 95 % interval',
    value: ({ day }) => day.lower,
  },
  {
    name: 'upper',
    type: 'number',
    unit: 'fraction',
    description: 'Upper end of the abnormal return’s 95 % interval',
    value: ({ day }) => day.upper,
  },
  {
    name: 'car',
    type: 'number',
    unit: 'fraction',
    description: 'Abnormal returns cumulated from the event window’s first day',
    value: ({ point }) => point?.car ?? null,
  },
  {
    name: 'car_lower',
    type: 'number',
    unit: 'fraction',
    description: 'Lower end of the cumulated return’s 95 % interval',
    value: ({ point }) => point?.lower ?? null,
  },
  {
    name: 'car_upper',
    type: 'number',
    unit: 'fraction',
    description: 'Upper end of the cumulated return’s 95 % interval',
    value: ({ point }) => point?.upper ?? null,
  },
];

/** Every day of the event window, as the cumulative chart draws it: one row a security and day. */
export function dailyTable({ securities }: Study): DataTable {
  return dataTable(
    {
      name: 'daily',
      title: 'Daily',
      description: 'One row a security and trading day of the event window.',
      key: ['ticker', 'event_day'],
    },
    COLUMNS,
    securities.flatMap((security) =>
      security.days.map((day, slot) => ({ security, day, point: security.path[slot] })),
    ),
  );
}
