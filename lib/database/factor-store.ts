import { FACTOR_NAMES, type FactorSeries } from '@/lib/event-study/study-input';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { database } from './client';

/** The stored factor returns as fractions, NaN where a factor has none that day; unstored factors are left out. */
export async function loadFactors(): Promise<FactorSeries> {
  const rows = await database().factorReturn.findMany({ select: { factor: true, date: true, value: true } });
  return factorSeriesOf(
    rows.flatMap((row) => {
      const factor = FACTOR_NAMES.find((name) => name === row.factor);
      return factor ? [{ ...row, factor }] : [];
    }),
  );
}
