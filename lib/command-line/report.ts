import { runReportCommand } from './report/run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runReportCommand(process.argv.slice(2));
