import type * as z from 'zod/mini';
import { type Expectation, expecting } from '@/lib/event-study/expectation';
import { isSpecField } from '@/lib/event-study/spec-fields';
import { type StudySpec, studySpecSchema } from '@/lib/event-study/study-spec';

/** What is wrong with one field, and what would be valid; `expected` says the same for the reader's language. */
export type FieldProblem = { field: string; message: string; expected?: Expectation };

/** Query fields as a page or an API route receives them. */
export type QueryFields = Record<string, string | string[] | undefined>;

/** A study as it was asked for, or what is wrong with the asking. */
export type ParsedStudy = { spec: StudySpec } | { problems: FieldProblem[] };

/**
 * Reads a study from text fields. Unknown fields are left alone (see `unknownFields`), empty ones count as
 * left out, and a field given twice is a problem. Every problem names its field.
 */
export function parseStudySpec(fields: QueryFields): ParsedStudy {
  const problems: FieldProblem[] = [];
  const text: Record<string, string> = {};
  for (const [field, value] of Object.entries(fields)) {
    const only = Array.isArray(value) && value.length < 2 ? value[0] : value;
    if (!isSpecField(field) || only === undefined || only === '') continue;
    if (Array.isArray(only)) problems.push({ field, ...expecting('once') });
    else text[field] = only;
  }
  const parsed = studySpecSchema.safeParse(text);
  if (parsed.success && problems.length === 0) return { spec: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path[0] ?? 'query');
    problems.push({ field, message: issue.message, expected: expectedOf(field, issue) });
  }
  return { problems };
}

type Issue = z.core.$ZodIssue;

/** What an issue of the schema's own expects: its words carry no values of ours. */
function expectedOf(field: string, issue: Issue): Expectation | undefined {
  if (issue.code === 'custom') return issue.params as Expectation | undefined;
  if (issue.code === 'invalid_value') return expecting('oneOf', { names: issue.values.join(', ') }).expected;
  if (issue.code === 'invalid_format') return expecting(field === 'event' ? 'slug' : 'ticker').expected;
  return undefined;
}
