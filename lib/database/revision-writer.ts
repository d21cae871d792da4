import type { Connection, Value } from './connection';
import type { Merge } from './merge-rows';

/** Where new figures come from: `importId` is null for the bundled ones; `at` is an ISO time in UTC. */
export type Origin = { sourceId: string; importId: number | null; at: string };

/** Keeps the old and new value of every figure that a merge changes. */
export async function recordRevisions<Row extends { date: string }>(
  db: Connection,
  series: string,
  changed: Merge<Row, Row & { sourceId: string }>['changed'],
  fields: readonly (keyof Row & string)[],
  { sourceId, importId, at }: Origin,
): Promise<void> {
  const revisions = changed.flatMap(({ before, after }) =>
    fields
      .filter((field) => before[field] !== after[field])
      .map((field) => ({
        series,
        date: after.date,
        field,
        oldValue: before[field] as Value,
        newValue: after[field] as Value,
        oldSourceId: before.sourceId,
        newSourceId: sourceId,
        importId,
        revisedAt: at,
      })),
  );
  await db.insert('Revision', revisions);
}
