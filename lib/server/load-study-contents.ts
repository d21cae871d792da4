import type { StudyContents } from '@/lib/downloads/tables/study-tables';
import type { Scope } from '@/lib/downloads/tables/table-names';
import { portableInput } from '@/lib/event-study/portable-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { loadStudy } from './load-study';
import { loadStudyInput } from './load-study-input';

/** Loads what a download is made from: the study and, for the full scope, what it was computed from. */
export async function loadStudyContents(spec: StudySpec, scope: Scope): Promise<StudyContents> {
  const study = await loadStudy(spec);
  if (scope === 'shown') return { study, input: null };
  const { input } = await loadStudyInput(spec, study.event);
  return { study, input: portableInput(input) };
}
