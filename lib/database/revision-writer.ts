import type { Database } from 'better-sqlite3';
import type { Merge } from './merge-rows';

/** Where new figures come from: `importId` is null for the bundled ones; `at` is an ISO time in UTC. */
export type Origin = { sourceId: string; importId: number | null; at: string };

/** Keeps the old and new value of every figure that a merge changes. */
export function recordRevisions<Row extends { date: string }>(
  db: Database,
  series: string,
  changed: Merge<Row, Row & { sourceId: string }>['changed'],
  fields: readonly (keyof Row & string)[],
  { sourceId, importId, at }: Origin,
): void {
  const insert = db.prepare(
    `INSERT INTO "Revision" ("series", "date", "field", "oldValue", "newValue", "oldSourceId", "newSourceId",
      "importId", "revisedAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { before, after } of changed) {
    for (const field of fields) {
      if (before[field] === after[field]) continue;
      insert.run(
        series,
        after.date,
        field,
        before[field],
        after[field],
        before.sourceId,
        sourceId,
        importId,
        at,
      );
    }
  }
}
