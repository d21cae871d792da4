import type { StudySpec } from '@/lib/event-study/study-spec';
import { parseStudySpec } from '@/lib/url/parse-study';
import { typedOptions } from '../typed-options';
import { UsageError } from '../usage-error';
import { REPORT_OPTIONS } from './report-options';

/** What the report command is asked for: its help, or the report of a study and where it goes. */
export type ReportCommand = { kind: 'help' } | { kind: 'report'; spec: StudySpec; out: string | undefined };

/**
 * What the words ask for: the event first or as `--event`, then the fields of a study, checked by the schema that
 * pages and API use too.
 *
 * @throws UsageError naming the first option that is wrong, and what would be valid.
 */
export function reportCommand(words: readonly string[]): ReportCommand {
  const [first] = words;
  const named = first !== undefined && !first.startsWith('-');
  const typed = typedOptions(named ? ['--event', ...words] : words, REPORT_OPTIONS);
  const { switches, out, help: _, ...fields } = typed;
  if (switches.has('help')) return { kind: 'help' };
  const parsed = parseStudySpec(fields);
  if ('spec' in parsed) return { kind: 'report', spec: parsed.spec, out };
  const [problem] = parsed.problems;
  throw new UsageError(problem?.field ?? 'help', problem?.message ?? 'expected valid options');
}
