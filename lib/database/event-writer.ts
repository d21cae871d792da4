import type { z } from 'zod';
import type { newEventSchema } from '@/lib/new-event/event-schemas';
import type { Connection } from './connection';

/** An event that did not come with the bundle. */
export type NewEvent = z.output<typeof newEventSchema>;

/** Adds an event. Whether it was added: an event of the same slug stays as it is. */
export async function writeNewEvent(db: Connection, event: NewEvent): Promise<boolean> {
  const { slug, title, announced, timeZone, session, dayZero, dayZeroRule, description, note, citation } =
    event;
  const row = {
    slug,
    title,
    announced,
    timeZone,
    session,
    dayZero,
    dayZeroRule,
    description,
    note,
    citation,
  };
  return (await db.insert('Event', [row], { key: ['slug'], stored: 'keep' })) > 0;
}
