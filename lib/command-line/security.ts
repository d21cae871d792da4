import { runAddCommand } from './add/run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runAddCommand('security', process.argv.slice(2));
