import type { StudySpec, StudySpecText } from '@/lib/event-study/study-spec';
import { parseStudySpec, studySearch } from '@/lib/url/study-url';

/**
 * A study with some of its text fields replaced, parsed by the one schema. Fields that are at their default
 * stay left out, so that the default windows still follow a new event window.
 */
export function editStudy(spec: StudySpec, changes: Partial<StudySpecText>) {
  const fields = Object.fromEntries(new URLSearchParams(studySearch(spec)));
  return parseStudySpec({ ...fields, event: spec.event, ...changes });
}
