import type { z } from 'zod';
import { reader } from './client';
import type { storedContentsSchema } from './contents-schemas';

/** A stored figure that was replaced: what it was, what it is, who says so and when. */
export type StoredRevision = z.output<typeof storedContentsSchema>['revisions'][number];

const FIELDS = `"series", "date", "field", "oldValue", "newValue", "revisedAt" AS "at",
  (SELECT "name" FROM "Source" WHERE "id" = "oldSourceId") AS "oldSource",
  (SELECT "name" FROM "Source" WHERE "id" = "newSourceId") AS "newSource"`;
const PAGE = 5000;

/** The latest revisions, the last one first. */
export function latestRevisions(most: number): Promise<StoredRevision[]> {
  return reader().rows(`SELECT ${FIELDS} FROM "Revision" ORDER BY "id" DESC LIMIT ?`, [most]);
}

/** Every revision in the order in which they were made, some at a time, because there may be more than memory holds. */
export async function* everyRevision(): AsyncGenerator<StoredRevision[]> {
  let last = 0;
  while (true) {
    const rows = await reader().rows<StoredRevision & { id: number }>(
      `SELECT "id", ${FIELDS} FROM "Revision" WHERE "id" > ? ORDER BY "id" LIMIT ?`,
      [last, PAGE],
    );
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    yield rows;
  }
}
