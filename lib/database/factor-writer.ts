import type { FactorRow } from '@/lib/prices/factor-csv';
import type { Connection } from './connection';
import type { FactorReturn } from './generated/client';
import { type Merge, mergeRows } from './merge-rows';
import { type Origin, recordRevisions } from './revision-writer';

/** A factor's return on one day, as a fraction. */
export type DatedReturn = Pick<FactorRow, 'date' | 'value'>;
type StoredReturn = Omit<FactorReturn, 'factor'>;

/** The name of a factor among series, so that no ticker is taken for it. */
export function factorSeriesName(factor: string): string {
  return `factor:${factor}`;
}

/**
 * Adds a factor's returns and replaces those that are others now, keeping the old ones as revisions. Rows of a
 * source that `mayReplace` does not name are left as they are. Call it inside a transaction.
 *
 * @param rows of one factor, ascending by date, as fractions
 */
export async function writeFactor(
  db: Connection,
  factor: string,
  rows: readonly DatedReturn[],
  origin: Origin,
  mayReplace: (sourceId: string) => boolean = () => true,
): Promise<Merge<DatedReturn, StoredReturn>> {
  const stored = await db.rows<StoredReturn>(
    'SELECT "date", "value", "sourceId" FROM "FactorReturn" WHERE "factor" = ? ORDER BY "date"',
    [factor],
  );
  const merge = mergeRows<DatedReturn, StoredReturn>(stored, rows, ['value']);
  merge.changed = merge.changed.filter(({ before }) => mayReplace(before.sourceId));
  const { sourceId } = origin;
  await db.insert(
    'FactorReturn',
    [...merge.added, ...merge.changed.map(({ after }) => after)].map(({ date, value }) => ({
      factor,
      date,
      value,
      sourceId,
    })),
    { key: ['factor', 'date'], stored: 'replace' },
  );
  await recordRevisions(db, factorSeriesName(factor), merge.changed, ['value'], origin);
  return merge;
}
