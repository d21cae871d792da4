import type { z } from 'zod';
import { SERVER_PATIENCE } from '@/lib/database/connection';
import { existingDatabaseUrl } from '@/lib/database/database-url';
import { type NewEvent, writeNewEvent } from '@/lib/database/event-writer';
import { openDatabase } from '@/lib/database/open-database';
import { loadPriceSeries } from '@/lib/database/price-store';
import { listSecurities } from '@/lib/database/security-store';
import { type EventDraft, slugOf } from '@/lib/new-event/event-draft';
import type { dayZeroSchema } from '@/lib/new-event/event-schemas';
import { type Announcement, resolveAnnouncement } from '@/lib/new-event/resolve-announcement';
import { dayZeroReason } from '@/lib/text/day-zero-reason';
import { translatorOf } from '@/lib/text/translator';
import { EventFieldError } from './event-field-error';
import { UnknownTickerError } from './study-errors';

/** Day 0 of an announcement, and the sentences that say how it follows. */
export type DayZero = z.output<typeof dayZeroSchema>;

/**
 * Works out day 0 on the stored days of the benchmark.
 *
 * @throws UnknownTickerError where the benchmark is not stored.
 * @throws EventFieldError where announcement, session and calendar do not go together.
 */
export async function dayZeroOf(announcement: Announcement & { benchmark: string }): Promise<DayZero> {
  const { benchmark } = announcement;
  const calendar = (await loadPriceSeries([benchmark])).get(benchmark)?.dates;
  if (!calendar) {
    const stored = (await listSecurities()).map(({ ticker }) => ticker);
    throw new UnknownTickerError('benchmark', [benchmark], stored);
  }
  const resolved = resolveAnnouncement(announcement, calendar);
  if ('field' in resolved) throw new EventFieldError(resolved.field, resolved.message);
  return { ...resolved, benchmark, reason: dayZeroReason(translatorOf('en'), resolved, benchmark) };
}

/**
 * The event of a draft, with its day 0; nothing is stored yet.
 *
 * @throws as `dayZeroOf`, and EventFieldError where the title makes no slug.
 */
export async function eventOf(draft: EventDraft): Promise<NewEvent> {
  const { title, announced, timeZone, description, note, citation } = draft;
  const slug = draft.slug ?? slugOf(title);
  if (slug === '' || slug === 'new') {
    throw new EventFieldError(
      'slug',
      'expected a slug such as deepseek-app-store, because the title makes none',
    );
  }
  const { session, dayZero, reason } = await dayZeroOf(draft);
  return {
    slug,
    title,
    announced,
    timeZone,
    session,
    dayZero,
    dayZeroRule: reason,
    description: description || title,
    note: note || null,
    citation: citation || 'Entered by hand, without a source.',
  };
}

/**
 * Stores an event.
 *
 * @throws EventFieldError where one of its slug is stored.
 * @throws MissingDatabaseError where there is no database.
 */
export async function storeEvent(event: NewEvent): Promise<void> {
  const db = await openDatabase(existingDatabaseUrl(), SERVER_PATIENCE);
  try {
    if (!(await writeNewEvent(db, event))) {
      throw new EventFieldError('slug', `expected another slug than ${event.slug}, which is taken`, true);
    }
  } finally {
    await db.close();
  }
}
