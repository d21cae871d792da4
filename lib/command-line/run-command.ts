import { SOFTWARE } from '@/lib/software';
import { exitStatus, runPlan } from '@/lib/study-report/run-plan';
import { inputProblem } from './input-problem';
import { helpText, STUDY_OPTIONS } from './option-list';
import { planStoredStudy } from './plan-stored-study';
import { progressOn } from './progress';
import { readOwnStudy } from './read-own-study';
import { type StudyCommand, studyCommand } from './study-command';
import { typedOptions } from './typed-options';
import { writeOutput } from './write-output';

async function runStudyCommand(command: StudyCommand): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr);
  try {
    const plan =
      command.source === 'own' ? await readOwnStudy(command, progress) : await planStoredStudy(command);
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
 * Runs `aftershock study` with the given words and gives its exit status: 0 where everything asked for was
 * computed, 1 where some of it was, 2 where nothing was or the input is bad.
 */
export async function runCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = typedOptions(words, STUDY_OPTIONS);
    if (options.switches.has('help')) process.stdout.write(helpText());
    else if (options.switches.has('version')) process.stdout.write(`${SOFTWARE.version}\n`);
    else return await runStudyCommand(studyCommand(options));
    return 0;
  } catch (error) {
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
