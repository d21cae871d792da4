import type { StudyEvent } from '@/lib/event-study/study';
import { database } from './client';

// How day 0 follows reaches the reader as the sentence dayZeroRule.
const omit = { session: true, bundled: true } as const;

/** Every stored event, by day 0. */
export async function listEvents(): Promise<StudyEvent[]> {
  return database().event.findMany({ omit, orderBy: [{ dayZero: 'asc' }, { slug: 'asc' }] });
}

/** The event of that slug, or null where none is stored. */
export async function findEvent(slug: string): Promise<StudyEvent | null> {
  return database().event.findUnique({ omit, where: { slug } });
}
