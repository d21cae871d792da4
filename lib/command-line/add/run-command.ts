import { databaseUrl } from '@/lib/database/database-url';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { inputProblem } from '../input-problem';
import { PRISMA_FOLDER } from '../prisma-folder';
import { typedOptions } from '../typed-options';
import { addEvent } from './add-event';
import { EVENT_OPTIONS, SECURITY_OPTIONS } from './add-options';
import { addSecurity } from './add-security';

/**
 * Runs `aftershock event add` or `aftershock security add` with the words after the command's name and gives the exit
 * status: 0, or 2 where the input is bad.
 */
export async function runAddCommand(command: 'event' | 'security', words: readonly string[]): Promise<0 | 2> {
  const [verb, ...rest] = words;
  if (verb !== 'add' && verb !== '--help') {
    console.error(`aftershock ${command}: expected "add", found ${verb ? `"${verb}"` : 'nothing'}`);
    return 2;
  }
  try {
    const typed = verb === 'add' ? rest : ['--help'];
    await prepareDatabase(databaseUrl(), PRISMA_FOLDER);
    const text =
      command === 'event'
        ? await addEvent(typedOptions(typed, EVENT_OPTIONS))
        : await addSecurity(typedOptions(typed, SECURITY_OPTIONS));
    process.stdout.write(text);
    return 0;
  } catch (error) {
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
