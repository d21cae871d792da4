import { runUpkeepCommand } from './upkeep/run-command';
import { enterWorkingFolder } from './working-folder';

enterWorkingFolder();
process.exitCode = await runUpkeepCommand('integrity', process.argv.slice(2));
