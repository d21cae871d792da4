import { z } from 'zod';
import { tickerSchema } from '@/lib/event-study/study-spec';
import { isCalendarDate } from '@/lib/prices/calendar-date';
import { DATE_ORDERS } from '@/lib/prices/csv/date-order';
import { DECIMAL_SIGNS } from '@/lib/prices/csv/decimal-sign';
import { parseColumnMap } from '@/lib/prices/csv/price-columns';
import type { TypedOptions } from '../typed-options';
import { UsageError } from '../usage-error';
import { type ImportOption, PROVIDER_NAMES } from './import-options';

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  z.enum(names, `expected one of ${names.join(', ')}`);

const day = z.string().refine(isCalendarDate, 'expected a day of the calendar such as 2025-01-27').optional();

const tickers = z
  .string()
  .transform((text, context) => {
    const parsed = z.array(tickerSchema).safeParse(text.split(',').filter((word) => word.trim() !== ''));
    if (parsed.success && parsed.data.length > 0) return [...new Set(parsed.data)];
    context.addIssue('expected tickers separated by commas, such as NVDA,BE');
    return z.NEVER;
  })
  .optional();

const columnMap = z
  .string()
  .transform((text, context) => {
    try {
      return parseColumnMap(text);
    } catch (error) {
      context.addIssue((error as RangeError).message);
      return z.NEVER;
    }
  })
  .optional();

const commandSchema = z.object({
  provider: oneOf(PROVIDER_NAMES),
  tickers,
  from: day,
  to: day,
  file: z.string().optional(),
  map: columnMap,
  'date-order': oneOf(DATE_ORDERS).optional(),
  decimal: oneOf(DECIMAL_SIGNS).optional(),
  group: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'expected an id of lower-case letters, digits and hyphens')
    .default('other'),
  calendar: z.string().default('SPY').pipe(tickerSchema),
});

/** What `aftershock import` was asked for. */
export type ImportCommand = z.output<typeof commandSchema> & { restart: boolean };

const FILE_OPTIONS = ['file', 'map', 'date-order', 'decimal'] as const;
const TICKERLESS = ['csv', 'french'];

function refuseContradictions(command: z.output<typeof commandSchema>): void {
  const { provider, file, from, to } = command;
  const isFile = provider === 'csv';
  if (isFile && file === undefined)
    throw new UsageError('file', 'expected a file of prices with --provider csv');
  const stray = isFile ? undefined : FILE_OPTIONS.find((name) => command[name] !== undefined);
  if (stray) throw new UsageError(stray, 'expected only with --provider csv');
  const span = isFile ? (['from', 'to'] as const).find((name) => command[name] !== undefined) : undefined;
  if (span) throw new UsageError(span, 'expected only without --file, whose days are all imported');
  if (!TICKERLESS.includes(provider) && command.tickers === undefined) {
    throw new UsageError('tickers', 'expected the securities to import, such as NVDA,BE');
  }
  if (provider === 'french' && command.tickers !== undefined) {
    throw new UsageError('tickers', 'expected only with a provider of prices; french gives factors');
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError('from', `expected a day up to --to ${to}, found ${from}`);
  }
}

/**
 * What the options of `aftershock import` ask for.
 *
 * @throws UsageError naming the first option that is wrong, and what would be valid.
 */
export function importCommand(options: TypedOptions<ImportOption>): ImportCommand {
  const { switches, ...fields } = options;
  const parsed = commandSchema.safeParse(fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(String(issue?.path[0] ?? 'help'), issue?.message ?? 'expected valid options');
  }
  refuseContradictions(parsed.data);
  return { ...parsed.data, restart: switches.has('restart') };
}
