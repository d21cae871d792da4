import { readFileSync } from 'node:fs';
import { MalformedFileError } from '@/lib/prices/csv-rows';
import { UnknownEventError, UnknownTickerError } from '@/lib/server/study-errors';
import { helpText, STUDY_OPTIONS } from './option-list';
import { planOwnStudy } from './plan-own-study';
import { planStoredStudy } from './plan-stored-study';
import { progressOn } from './progress';
import { exitStatus, runPlan } from './run-plan';
import { type StudyCommand, studyCommand } from './study-command';
import { typedOptions } from './typed-options';
import { UsageError } from './usage-error';
import { writeOutput } from './write-output';

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** One line that says what is wrong with the input; undefined for an error of the program's own. */
function inputProblem(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof MalformedFileError) return error.message;
  if (error instanceof UnknownEventError) return `--event: ${error.message}`;
  if (error instanceof UnknownTickerError) return `--${error.field}: ${error.message}`;
  return undefined;
}

async function runStudyCommand(command: StudyCommand): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr);
  try {
    const plan =
      command.source === 'own' ? await planOwnStudy(command, progress) : await planStoredStudy(command);
    const report = runPlan(plan, command.strict, progress);
    progress.clear();
    await writeOutput(report, command);
    const status = exitStatus(report);
    if (status === 2) {
      console.error(
        `No security could be computed: ${report.securities[0]?.problem?.message ?? 'none was asked for'}`,
      );
    }
    return status;
  } finally {
    progress.clear();
  }
}

/**
 * Runs `aftershock study` with the given words and gives its exit status: 0 where every security was computed,
 * 1 where some were, 2 where none was or the input is bad.
 */
export async function runCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = typedOptions(words, STUDY_OPTIONS);
    if (options.switches.has('help')) process.stdout.write(helpText());
    else if (options.switches.has('version')) process.stdout.write(`${version()}\n`);
    else return await runStudyCommand(studyCommand(options));
    return 0;
  } catch (error) {
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
