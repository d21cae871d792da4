import { runUpkeepCommand } from './upkeep/run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runUpkeepCommand('restore', process.argv.slice(2));
