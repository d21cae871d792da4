import { DEFAULT_EVENT } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { type FieldProblem, parseStudySpec, type QueryFields } from './parse-study';
import { studySearch } from './study-url';

/** Two events studied in the same way. */
export type Comparison = { first: StudySpec; second: StudySpec };

const USUAL_FIRST = 'deepseek-v3-release';

function slugsIn(value: string | string[] | undefined): string[] {
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).split(',').filter((slug) => slug !== '');
}

/**
 * Reads a comparison: `events=first,second` or `first=` and `second=` as a form sends them, and the fields of a
 * study without its event. Left out, V3's release is compared with the app-store event. Every problem names its
 * field.
 */
export function parseComparison(fields: QueryFields): Comparison | { problems: FieldProblem[] } {
  const { events, first: one, second: other, ...rest } = fields;
  const slugs = events === undefined ? [...slugsIn(one), ...slugsIn(other)] : slugsIn(events);
  const [first = USUAL_FIRST, second = DEFAULT_EVENT] = slugs;
  if (slugs.length > 2 || first === second) {
    const message = `expected two different events, such as ${USUAL_FIRST},${DEFAULT_EVENT}`;
    return { problems: [{ field: 'events', message }] };
  }
  const parsed = [first, second].map((event) => parseStudySpec({ ...rest, event }));
  const [of, to] = parsed;
  if (of && to && 'spec' in of && 'spec' in to) return { first: of.spec, second: to.spec };
  return { problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])) };
}

/** Path of the page that compares two events. */
export function comparisonUrl({ first, second }: Comparison): string {
  const search = studySearch(second);
  return `/compare?events=${first.event},${second.event}${search === '' ? '' : `&${search.slice(1)}`}`;
}

/** Path of the page that shows one chart of a comparison alone, for other sites' frames. */
export function comparisonEmbedUrl({ first, second }: Comparison, chart: string): string {
  const search = studySearch(second);
  return `/embed/${second.event}/${chart}?with=${first.event}${search === '' ? '' : `&${search.slice(1)}`}`;
}
