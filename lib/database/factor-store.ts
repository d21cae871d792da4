import { FACTOR_NAMES, type FactorName, type FactorSeries } from '@/lib/event-study/study-input';
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

/** Names of the factors that are stored. */
export async function listFactorNames(): Promise<FactorName[]> {
  const stored = await database().factorReturn.findMany({ distinct: ['factor'], select: { factor: true } });
  return FACTOR_NAMES.filter((name) => stored.some(({ factor }) => factor === name));
}
