import { z } from 'zod';
import { announcedTime, eventSlug, ianaZone } from '@/lib/new-event/event-draft';
import { SESSIONS } from '@/lib/new-event/resolve-announcement';
import { isCalendarDate } from '@/lib/prices/calendar-date';

const text = z.string().trim().min(1);
const date = z.string().refine(isCalendarDate, 'expected a date YYYY-MM-DD');

/** Groups of the coverage, in the order the dashboard shows them. */
const GROUPS = [
  'ai-chips',
  'on-site-power',
  'power-producers',
  'power-equipment',
  'regulated-utilities',
  'big-tech',
  'benchmark',
] as const;

export const securityManifest = z.array(
  z.strictObject({
    ticker: z.string().regex(/^[A-Z0-9.^-]{1,12}$/, 'expected a ticker such as NVDA'),
    name: text,
    kind: z.enum(['stock', 'etf', 'index']),
    group: z.enum(GROUPS, `expected one of the groups ${GROUPS.join(', ')}`),
    exchange: text,
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as USD'),
    source: text,
    coverage: text,
  }),
);

export const eventManifest = z.array(
  z.strictObject({
    slug: eventSlug,
    title: text,
    announced: announcedTime,
    timeZone: ianaZone,
    session: z.enum(SESSIONS),
    dayZero: date,
    dayZeroRule: text,
    description: text,
    note: text.nullable(),
    citation: text,
  }),
);

export const sourceManifest = z.array(
  z.strictObject({ id: text, name: text, covers: text, retrievedOn: date, note: text }),
);

/**
 * Reads one of the JSON manifests beside the bundled figures.
 *
 * @throws Error naming file, entry (from 1), field and what was expected.
 */
export function parseManifest<Entries>(schema: z.ZodType<Entries>, content: string, file: string): Entries {
  const parsed = schema.safeParse(parseJson(content, file));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const [entry, ...field] = path;
  const where = typeof entry === 'number' ? `entry ${[entry + 1, ...field].join(', ')}: ` : '';
  throw new Error(`${file}: ${where}${message}`);
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
