import { STUDY_SPEC_FIELDS } from '@/lib/event-study/spec-fields';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { type FieldProblem, parseStudySpec, type QueryFields } from '@/lib/url/parse-study';
import { unknownFields } from '@/lib/url/study-url';

/** Query of a request as fields, whatever they are called; a repeated one becomes a list. */
function queryFieldsOf(request: Request): QueryFields {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URL(request.url).searchParams) {
    const before = fields.get(name);
    if (Array.isArray(before)) before.push(value);
    else fields.set(name, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(fields);
}

/**
 * The study an API request asks for: the event from the path, the rest from the query. Fields that are
 * neither a study's nor in `others` are refused by name.
 */
export function studySpecOf(
  request: Request,
  event: string,
  others: readonly string[] = [],
): { spec: StudySpec; fields: QueryFields } | { problems: FieldProblem[] } {
  const fields = queryFieldsOf(request);
  const strangers = unknownFields(fields, others).concat('event' in fields ? ['event'] : []);
  if (strangers.length > 0) {
    const valid = [...STUDY_SPEC_FIELDS.filter((field) => field !== 'event'), ...others].join(', ');
    return { problems: strangers.map((field) => ({ field, message: `unknown field; expected ${valid}` })) };
  }
  const parsed = parseStudySpec({ ...fields, event });
  return 'problems' in parsed ? parsed : { spec: parsed.spec, fields };
}
