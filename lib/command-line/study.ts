import { runCommand } from './run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runCommand(process.argv.slice(2));
