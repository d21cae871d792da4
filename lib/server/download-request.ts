import {
  type DownloadFields,
  downloadFieldsSchema,
  FIELDS_OF,
  type Format,
  tableProblem,
} from '@/lib/downloads/download-fields';
import type { StudySpec } from '@/lib/event-study/study-spec';
import type { FieldProblem } from '@/lib/url/parse-study';
import { studySpecOf } from './study-request';

/** What a download asks for: a study, and what of it the file holds. */
export type DownloadRequest = { spec: StudySpec; fields: DownloadFields };

/** Reads the study and the fields of a format; a field that the format does not take is refused by name. */
export function downloadRequestOf(
  request: Request,
  event: string,
  format: Format,
): DownloadRequest | { problems: FieldProblem[] } {
  const asked = studySpecOf(request, event, FIELDS_OF[format]);
  if ('problems' in asked) return asked;
  const parsed = downloadFieldsSchema.safeParse(asked.fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      field: String(path[0] ?? 'query'),
      message,
    }));
    return { problems };
  }
  const problem = tableProblem(parsed.data);
  if (problem) return { problems: [{ field: 'table', message: problem }] };
  return { spec: asked.spec, fields: parsed.data };
}
