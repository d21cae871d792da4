import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { newEventSchema } from '@/lib/new-event/event-schemas';

/** An event that did not come with the bundle. */
export type NewEvent = z.output<typeof newEventSchema>;

/** Adds an event. Whether it was added: an event of the same slug stays as it is. */
export function writeNewEvent(db: Database, event: NewEvent): boolean {
  const { changes } = db
    .prepare(
      `INSERT INTO "Event" ("slug", "title", "announced", "timeZone", "session", "dayZero", "dayZeroRule",
          "description", "note", "citation")
        VALUES (@slug, @title, @announced, @timeZone, @session, @dayZero, @dayZeroRule, @description, @note, @citation)
        ON CONFLICT ("slug") DO NOTHING`,
    )
    .run(event);
  return changes > 0;
}
