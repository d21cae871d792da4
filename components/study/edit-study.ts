import type { StudySpec, StudySpecText } from '@/lib/event-study/study-spec';
import { parseStudySpec, studySearch } from '@/lib/url/study-url';

/**
 * A study with some of its text fields replaced, parsed by the one schema. Fields that are at their default
 * stay left out, so that the default windows still follow a new event window. Where the shown window is no
 * longer among the windows, the usual one is shown.
 */
export function editStudy(spec: StudySpec, changes: Partial<StudySpecText>) {
  const fields = Object.fromEntries(new URLSearchParams(studySearch(spec)));
  const edited = { ...fields, event: spec.event, ...changes };
  const parsed = parseStudySpec(edited);
  const isShownGone = 'problems' in parsed && parsed.problems.every(({ field }) => field === 'shown');
  return isShownGone && !changes.shown ? parseStudySpec({ ...edited, shown: '' }) : parsed;
}
