import { runImportCommand } from './import/run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runImportCommand(process.argv.slice(2));
