import type { FactorName, FactorSeries } from '@/lib/event-study/study-input';
import type { FactorRow } from './factor-csv';

/** Factor returns by day in date order, NaN where a factor has none that day; a factor without rows is left out. */
export function factorSeriesOf(rows: readonly FactorRow[]): FactorSeries {
  const dates = [...new Set(rows.map((row) => row.date))].sort();
  const positions = new Map(dates.map((date, position) => [date, position]));
  const values: Partial<Record<FactorName, Float64Array>> = {};
  for (const { factor, date, value } of rows) {
    values[factor] ??= new Float64Array(dates.length).fill(Number.NaN);
    values[factor][positions.get(date)!] = value;
  }
  return { dates, values };
}
