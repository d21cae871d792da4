import { databaseUrl } from '@/lib/database/database-url';
import { openDatabase } from '@/lib/database/open-database';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { inputProblem } from '../input-problem';
import { PRISMA_FOLDER } from '../prisma-folder';
import { type Progress, progressOn } from '../progress';
import { typedOptions } from '../typed-options';
import { type ImportCommand, importCommand } from './import-command';
import { IMPORT_OPTIONS, importHelp } from './import-options';
import { type ImportReport, importStatus, reportText } from './import-report';
import { openCsv, requestText } from './import-request';
import { ImportRunningError } from './import-running-error';
import { openProvider } from './open-provider';
import { runFactorImport, runPriceImport } from './run-import';

async function runImport(command: ImportCommand, progress: Progress): Promise<ImportReport> {
  const today = new Date().toISOString().slice(0, 10);
  const opened = command.provider === 'csv' ? openCsv(command, progress) : openProvider(command, today);
  await prepareDatabase(databaseUrl(), PRISMA_FOLDER);
  const db = await openDatabase();
  try {
    if (!(await db.claimImports())) throw new ImportRunningError();
    const { restart, group, calendar } = command;
    const plan = { request: requestText(command, today), today, restart, group, calendar };
    return 'files' in opened
      ? await runFactorImport(db, opened, plan, progress)
      : await runPriceImport(db, opened, plan, progress);
  } finally {
    await db.close();
  }
}

/**
 * Runs `aftershock import` with the given words and gives its exit status: 0 where every row was stored, 1 where
 * some were, 2 where none was or the input is bad.
 */
export async function runImportCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr);
  try {
    const options = typedOptions(words, IMPORT_OPTIONS);
    if (options.switches.has('help')) {
      process.stdout.write(importHelp());
      return 0;
    }
    const report = await runImport(importCommand(options), progress);
    progress.clear();
    process.stdout.write(reportText(report));
    const status = importStatus(report);
    if (status === 2) console.error(`No row is stored: ${report.series[0]?.failure ?? 'there was none'}`);
    return status;
  } catch (error) {
    progress.clear();
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
