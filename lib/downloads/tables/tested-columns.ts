import type { CarResult, DayResult } from '@/lib/event-study/study';
import { fractionColumn, numberColumn, probabilityColumn } from './columns';
import type { ColumnOf } from './data-table';

/** What the tests say of one abnormal return, of a day or of a window: its error, t, p-values and 95 % interval. */
export function testedColumns<Row>(resultOf: (row: Row) => DayResult | CarResult): ColumnOf<Row>[] {
  return [
    fractionColumn(
      'standard_error',
      'Standard error of the abnormal return as a forecast error',
      (row) => resultOf(row).standardError,
    ),
    numberColumn('t', 'Abnormal return over its standard error', (row) => resultOf(row).t),
    probabilityColumn('p', 'Two-sided p-value of t', (row) => resultOf(row).p),
    probabilityColumn(
      'p_holm',
      'p corrected for the securities being many (Holm 1979)',
      (row) => resultOf(row).adjusted?.holm ?? null,
    ),
    probabilityColumn(
      'p_benjamini_hochberg',
      'p corrected for the securities being many (Benjamini & Hochberg 1995)',
      (row) => resultOf(row).adjusted?.benjaminiHochberg ?? null,
    ),
    fractionColumn('lower', 'Lower end of the 95 % interval', (row) => resultOf(row).lower),
    fractionColumn('upper', 'Upper end of the 95 % interval', (row) => resultOf(row).upper),
  ];
}
