import { NUMBER_FIELDS } from '@/lib/event-study/spec-fields';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { shellWord } from '@/lib/text/shell-word';
import { studyFields } from '@/lib/url/study-url';

const quoted = (value: string) => (/^[A-Za-z0-9.,-]+$/.test(value) ? value : shellWord(value));

/** The command line that computes a study's numbers again, with every option written out. */
export function reproducingCommand(spec: StudySpec): string {
  const fields = studyFields(spec);
  const options = NUMBER_FIELDS.map((option) => `--${option} ${quoted(fields[option])}`);
  return `npm run --silent study -- ${options.join(' ')} --format json`;
}
