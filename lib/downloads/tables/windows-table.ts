import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type SecurityWindow = { security: SecurityResult; car: CarResult };

const COLUMNS: readonly ColumnOf<SecurityWindow>[] = [
  {
    name: 'ticker',
    type: 'text',
    description: 'Ticker of the security',
    value: ({ security }) => security.ticker,
  },
  {
    name: 'group',
    type: 'text',
    description: 'Group that the security belongs to',
    value: ({ security }) => security.group,
  },
  {
    name: 'from_day',
    type: 'integer',
    unit: 'trading days',
    description: 'First day of the window, from day 0',
    value: ({ car }) => car.from,
  },
  {
    name: 'to_day',
    type: 'integer',
    unit: 'trading days',
    description: 'Last day of the window, from day 0',
    value: ({ car }) => car.to,
  },
  {
    name: 'days',
    type: 'integer',
    unit: 'trading days',
    description: 'Abnormal returns that the sum adds up',
    value: ({ car }) => car.days,
  },
  {
    name: 'car',
    type: 'number',
    unit: 'fraction',
    description: 'Cumulative abnormal return over the window',
    value: ({ car }) => car.car,
  },
  {
    name: 'standard_error',
    type: 'number',
    unit: 'fraction',
    description: 'Standard error of the cumulative abnormal return',
    value: ({ car }) => car.standardError,
  },
  {
    name: 't',
    type: 'number',
    description: 'Cumulative abnormal return over its standard error',
    value: ({ car }) => car.t,
  },
  {
    name: 'p',
    type: 'number',
    unit: 'probability',
    description: 'Two-sided p-value of t',
    value: ({ car }) => car.p,
  },
  {
    name: 'p_holm',
    type: 'number',
    unit: 'probability',
    description: 'p corrected for the securities being many (Holm 1979)',
    value: ({ car }) => car.adjusted?.holm ?? null,
  },
  {
    name: 'p_benjamini_hochberg',
    type: 'number',
    unit: 'probability',
    description: 'p corrected for the securities being many (Benjamini & Hochberg 1995)',
    value: ({ car }) => car.adjusted?.benjaminiHochberg ?? null,
  },
  {
    name: 'lower',
    type: 'number',
    unit: 'fraction',
    description: 'Lower end of the 95 % interval',
    value: ({ car }) => car.lower,
  },
  {
    name: 'upper',
    type: 'number',
    unit: 'fraction',
    description: 'Upper end of the 95 % interval',
    value: ({ car }) => car.upper,
  },
  {
    name: 'bhar',
    type: 'number',
    unit: 'fraction',
    description: 'Buy-and-hold abnormal return against the expected return; empty for log returns',
    value: ({ car }) => car.bhar,
  },
  {
    name: 'bhar_against_market',
    type: 'number',
    unit: 'fraction',
    description: 'Buy-and-hold abnormal return against the benchmark; empty for log returns',
    value: ({ car }) => car.bharAgainstMarket,
  },
  {
    name: 'sq_p',
    type: 'number',
    unit: 'probability',
    description: 'Two-sided p-value of the SQ test (Gelbach, Helland & Klick 2013)',
    value: ({ car }) => car.sq?.p ?? null,
  },
  {
    name: 'minimum_detectable',
    type: 'number',
    unit: 'fraction',
    description: 'Smallest abnormal return that this noise would have shown at 5 % with 80 % power',
    value: ({ car }) => car.minimumDetectable,
  },
  {
    name: 'problem',
    type: 'text',
    description: 'Why numbers are missing',
    value: ({ security, car }) => car.problem?.message ?? security.problem?.message ?? null,
  },
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
