import { z } from 'zod';
import type { StudyOptions } from '@/lib/event-study/study-input';
import { type StudySpec, studyMethodSchema, studySpecSchema } from '@/lib/event-study/study-spec';
import { isCalendarDate } from '@/lib/prices/calendar-date';
import type { OptionName } from './option-list';
import type { TypedOptions } from './typed-options';
import { UsageError } from './usage-error';

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  z.enum(names, `expected one of ${names.join(', ')}`);

const MOST_DRAWS = 1_000_000;
const LARGEST_SEED = 2 ** 31 - 1;

/** A whole number within bounds, given as text. */
const wholeNumber = (least: number, most: number, example: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `expected a whole number from ${least} to ${most}, such as ${example}`,
    )
    .transform(Number);

const outputSchema = z.object({
  'non-trading': oneOf(['next', 'previous', 'drop']).default('next'),
  format: oneOf(['table', 'json', 'csv']).default('table'),
  date: z.string().refine(isCalendarDate, 'expected a day of the calendar such as 2025-01-27').optional(),
  out: z.string().optional(),
  factors: z.string().optional(),
  measure: oneOf(['return', 'volume']).default('return'),
  bootstrap: wholeNumber(1, MOST_DRAWS, 999).optional(),
  seed: wholeNumber(0, LARGEST_SEED, 1).optional(),
});

type Common = {
  nonTrading: 'next' | 'previous' | 'drop';
  format: 'table' | 'json' | 'csv';
  strict: boolean;
  out: string | undefined;
  factors: string | undefined;
  measure: 'return' | 'volume';
  bootstrap: StudyOptions['bootstrap'];
};

/** A study of stored prices, around a stored event or a date of the reader's own. */
export type StoredCommand = Common & { source: 'stored'; spec: StudySpec; date: string | undefined };

/** A study of the reader's own three files. */
export type OwnCommand = Common & {
  source: 'own';
  method: z.output<typeof studyMethodSchema>;
  files: { requests: string; firmPrices: string; marketPrices: string };
};

export type StudyCommand = StoredCommand | OwnCommand;

const FILE_OPTIONS = ['requests', 'firm-prices', 'market-prices'] as const;
const STORED_OPTIONS = ['event', 'date', 'tickers', 'benchmark', 'estimation', 'window'] as const;

function checked<Schema extends z.core.$ZodType>(
  schema: Schema,
  options: TypedOptions<OptionName>,
): z.output<Schema> {
  const { switches: _, ...fields } = options;
  const parsed = z.safeParse(schema, fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(String(issue?.path[0] ?? 'help'), issue?.message ?? 'expected valid options');
}

function ownFiles(options: TypedOptions<OptionName>): OwnCommand['files'] {
  const missing = FILE_OPTIONS.find((name) => options[name] === undefined);
  if (missing) {
    throw new UsageError(
      missing,
      'expected a file: own data need --requests, --firm-prices and --market-prices',
    );
  }
  const stored: OptionName | undefined = STORED_OPTIONS.find((name) => options[name] !== undefined);
  if (stored) {
    throw new UsageError(
      stored,
      'expected only without own data, whose request file says firms, dates and windows',
    );
  }
  return {
    requests: options.requests!,
    firmPrices: options['firm-prices']!,
    marketPrices: options['market-prices']!,
  };
}

/** Options that are right by themselves but say nothing together. */
function refuseContradictions(
  options: TypedOptions<OptionName>,
  { measure }: z.output<typeof outputSchema>,
): void {
  if (options.seed !== undefined && options.bootstrap === undefined) {
    throw new UsageError('seed', 'expected only with --bootstrap, which draws from it');
  }
  if (measure === 'return') return;
  const ofReturns = (['model', 'returns'] as const).find((name) => options[name] !== undefined);
  if (ofReturns) {
    throw new UsageError(
      ofReturns,
      'expected only with --measure return: volumes are compared with their mean',
    );
  }
  if (FILE_OPTIONS.some((name) => options[name] !== undefined)) {
    throw new UsageError('measure', 'expected return: files of prices have no volumes');
  }
}

/**
 * What the options ask for, checked by the schema that pages and API use too.
 *
 * @throws UsageError naming the first option that is wrong, and what would be valid.
 */
export function studyCommand(options: TypedOptions<OptionName>): StudyCommand {
  const output = checked(outputSchema, options);
  const common: Common = {
    nonTrading: output['non-trading'],
    format: output.format,
    strict: options.switches.has('strict'),
    out: output.out,
    factors: output.factors,
    measure: output.measure,
    bootstrap:
      output.bootstrap === undefined ? undefined : { draws: output.bootstrap, seed: output.seed ?? 1 },
  };
  refuseContradictions(options, output);
  if (FILE_OPTIONS.some((name) => options[name] !== undefined)) {
    return {
      ...common,
      source: 'own',
      files: ownFiles(options),
      method: checked(studyMethodSchema, options),
    };
  }
  if (output.date !== undefined && options.event !== undefined) {
    throw new UsageError('date', 'expected either --date or --event, not both');
  }
  return { ...common, source: 'stored', spec: checked(studySpecSchema, options), date: output.date };
}
