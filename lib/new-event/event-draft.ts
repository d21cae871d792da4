import { z } from 'zod';
import { DEFAULT_BENCHMARK } from '@/lib/event-study/study-choices';
import { tickerSchema } from '@/lib/event-study/study-spec';
import { isCalendarDate } from '@/lib/prices/calendar-date';
import { SESSIONS } from './resolve-announcement';

/** An event's name in addresses. */
export const eventSlug = z.string().regex(/^[a-z0-9-]+$/, 'expected a slug such as deepseek-app-store');

/** Local time of an announcement, or its day alone. */
export const announcedTime = z
  .string('expected YYYY-MM-DD or YYYY-MM-DDTHH:MM')
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, 'expected YYYY-MM-DD or YYYY-MM-DDTHH:MM')
  .refine((value) => isCalendarDate(value.slice(0, 10)), 'expected a day of the calendar');

export const ianaZone = z
  .string()
  .refine(
    (zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone),
    'expected an IANA name such as America/New_York',
  );

const text = (longest: number, missing = 'expected a text') =>
  z.string(missing).trim().max(longest, `expected at most ${longest} characters`);

const WHAT_HAPPENED = 'expected what happened, in a few words';

/** What day 0 is told from. */
export const announcementFields = z.strictObject({
  announced: announcedTime,
  timeZone: ianaZone.default('America/New_York'),
  session: z.enum(SESSIONS, `expected one of ${SESSIONS.join(', ')}`).optional(),
  benchmark: z.string().default(DEFAULT_BENCHMARK).pipe(tickerSchema),
});

/** `new` is the page on which events are made. */
const RESERVED = 'new';

/** An event as a reader enters it; what is left out is told from the rest. */
export const eventDraftFields = announcementFields.extend({
  title: text(160, WHAT_HAPPENED).min(1, WHAT_HAPPENED),
  slug: eventSlug
    .max(80)
    .refine((slug) => slug !== RESERVED, 'expected another slug than new, which is the page for new events')
    .optional(),
  description: text(2000).optional(),
  note: text(2000).optional(),
  citation: text(500).optional(),
});

export type EventDraft = z.output<typeof eventDraftFields>;

/** A slug from a title: its Latin letters and digits, hyphens between them. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}
