import { FACTOR_NAMES, type FactorSeries } from '@/lib/event-study/study-input';
import { database } from './client';

/** The stored factor returns as fractions, NaN where a factor has none that day; unstored factors are left out. */
export async function loadFactors(): Promise<FactorSeries> {
  const rows = await database().factorReturn.findMany({ select: { factor: true, date: true, value: true } });
  const dates = [...new Set(rows.map((row) => row.date))].sort();
  const positions = new Map(dates.map((date, position) => [date, position]));
  const values: FactorSeries['values'] = {};
  for (const row of rows) {
    const factor = FACTOR_NAMES.find((name) => name === row.factor);
    if (!factor) continue;
    values[factor] ??= new Float64Array(dates.length).fill(Number.NaN);
    values[factor][positions.get(row.date)!] = row.value;
  }
  return { dates, values };
}
