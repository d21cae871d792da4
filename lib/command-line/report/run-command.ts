import { dirname } from 'node:path';
import { listEvents } from '@/lib/database/event-store';
import { prepareMissingFile } from '@/lib/database/prepare-database';
import { studyStatement } from '@/lib/downloads/statement';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { loadStudy } from '@/lib/server/load-study';
import { renderReport } from '@/lib/server/render-report';
import { inputProblem } from '../input-problem';
import { PRISMA_FOLDER } from '../prisma-folder';
import { writeWhole } from '../write-whole';
import { reportCommand } from './report-command';
import { reportHelp } from './report-options';

/** Where a reader of the report finds the study, unless `SITE_ORIGIN` says otherwise. */
const LOCAL_ORIGIN = 'http://localhost:3000';

async function reportOf(spec: StudySpec): Promise<string> {
  await prepareMissingFile(PRISMA_FOLDER);
  const study = await loadStudy(spec);
  const statement = studyStatement(study, process.env.SITE_ORIGIN || LOCAL_ORIGIN);
  return renderReport({ study, statement, events: await listEvents() }, dirname(PRISMA_FOLDER));
}

async function write(html: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(html);
  else await writeWhole([html], out);
}

/**
 * Runs `aftershock report` with the given words and gives its exit status: 0 where the report is written, 2 where
 * the input is bad.
 */
export async function runReportCommand(words: readonly string[]): Promise<0 | 2> {
  try {
    const command = reportCommand(words);
    if (command.kind === 'help') process.stdout.write(reportHelp());
    else await write(await reportOf(command.spec), command.out);
    return 0;
  } catch (error) {
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
