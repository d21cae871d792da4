import type { StudySpec, StudySpecText } from '@/lib/event-study/study-spec';
import { parseStudySpec } from '@/lib/url/parse-study';
import { studySearch } from '@/lib/url/study-url';

/** Fields that name something of the study, which a change may take away. */
const TOLD_FIELDS = ['shown', 'highlight'] as const;

/**
 * A study with some of its text fields replaced, parsed by the one schema. Fields that are at their default
 * stay left out, so that the default windows still follow a new event window. A shown window or
 * highlighted security that the change takes away gives way to the usual one.
 */
export function editStudy(spec: StudySpec, changes: Partial<StudySpecText>) {
  const fields = Object.fromEntries(new URLSearchParams(studySearch(spec)));
  const edited = { ...fields, event: spec.event, ...changes };
  const parsed = parseStudySpec(edited);
  if ('spec' in parsed) return parsed;
  const gone = TOLD_FIELDS.filter((field) => !changes[field]);
  return parseStudySpec({ ...edited, ...Object.fromEntries(gone.map((field) => [field, ''])) });
}
