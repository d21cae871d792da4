import { FACTOR_NAMES, type FactorName, type FactorSeries } from '@/lib/event-study/study-input';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { reader } from './client';
import { type DaySpan, WHOLE_HISTORY } from './price-store';

/**
 * The stored factor returns, all or those of a span, as fractions, NaN where a factor has none that day; a factor
 * without a return there is left out.
 */
export async function loadFactors({ from, to }: DaySpan = WHOLE_HISTORY): Promise<FactorSeries> {
  const rows = await reader().rows<{ factor: FactorName; date: string; value: number }>(
    `SELECT "factor", "date", "value" FROM "FactorReturn"
      WHERE "factor" IN (${FACTOR_NAMES.map(() => '?').join(', ')}) AND "date" BETWEEN ? AND ?`,
    [...FACTOR_NAMES, from, to],
  );
  return factorSeriesOf(rows);
}

/** Names of the factors that are stored. */
export async function listFactorNames(): Promise<FactorName[]> {
  // One look into the key's tree a factor; the client would read every row.
  const isStored = 'SELECT 1 FROM "FactorReturn" WHERE "factor" = ? LIMIT 1';
  const found = await Promise.all(FACTOR_NAMES.map((name) => reader().rows(isStored, [name])));
  return FACTOR_NAMES.filter((_, place) => found[place]!.length > 0);
}
