import type { Database } from 'better-sqlite3';
import type { FactorRow } from '@/lib/prices/factor-csv';
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
export function writeFactor(
  db: Database,
  factor: string,
  rows: readonly DatedReturn[],
  origin: Origin,
  mayReplace: (sourceId: string) => boolean = () => true,
): Merge<DatedReturn, StoredReturn> {
  const stored = db
    .prepare<[string], StoredReturn>(
      'SELECT "date", "value", "sourceId" FROM "FactorReturn" WHERE "factor" = ? ORDER BY "date"',
    )
    .all(factor);
  const merge = mergeRows<DatedReturn, StoredReturn>(stored, rows, ['value']);
  merge.changed = merge.changed.filter(({ before }) => mayReplace(before.sourceId));
  const put = db.prepare(
    'INSERT OR REPLACE INTO "FactorReturn" ("factor", "date", "value", "sourceId") VALUES (?, ?, ?, ?)',
  );
  for (const row of [...merge.added, ...merge.changed.map(({ after }) => after)]) {
    put.run(factor, row.date, row.value, origin.sourceId);
  }
  recordRevisions(db, factorSeriesName(factor), merge.changed, ['value'], origin);
  return merge;
}
