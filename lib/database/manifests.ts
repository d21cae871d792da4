import { z } from 'zod';
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
    slug: z.string().regex(/^[a-z0-9-]+$/, 'expected a slug such as deepseek-app-store'),
    title: text,
    announced: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, 'expected YYYY-MM-DD or YYYY-MM-DDTHH:MM')
      .refine((value) => isCalendarDate(value.slice(0, 10)), 'expected a day of the calendar'),
    timeZone: z
      .string()
      .refine(
        (zone) => Intl.supportedValuesOf('timeZone').includes(zone),
        'expected an IANA name such as America/New_York',
      ),
    session: z.enum(['before-open', 'during-session', 'after-close', 'non-trading-day']),
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
