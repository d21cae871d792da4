import { FACTOR_NAMES, type FactorName, type FactorSeries } from '@/lib/event-study/study-input';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { type DaySpan, WHOLE_HISTORY } from './price-store';
import { reader } from './sqlite';

/**
 * The stored factor returns, all or those of a span, as fractions, NaN where a factor has none that day; a factor
 * without a return there is left out.
 */
export async function loadFactors({ from, to }: DaySpan = WHOLE_HISTORY): Promise<FactorSeries> {
  const select = reader().prepare<[string, string, string], { date: string; value: number }>(
    'SELECT "date", "value" FROM "FactorReturn" WHERE "factor" = ? AND "date" BETWEEN ? AND ?',
  );
  return factorSeriesOf(
    FACTOR_NAMES.flatMap((factor) => select.all(factor, from, to).map((row) => ({ factor, ...row }))),
  );
}

/** Names of the factors that are stored. */
export async function listFactorNames(): Promise<FactorName[]> {
  // One look into the key's tree a factor; the client would read every row.
  const isStored = reader().prepare('SELECT 1 FROM "FactorReturn" WHERE "factor" = ? LIMIT 1');
  return FACTOR_NAMES.filter((name) => isStored.get(name) !== undefined);
}
