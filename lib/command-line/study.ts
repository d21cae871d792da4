import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command';

// npm starts scripts in the package's folder; the reader's paths are relative to where they typed.
const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
process.env.DATABASE_URL ||= `file:${fileURLToPath(new URL('../../prisma/aftershock.db', import.meta.url))}`;
if (script === 'study' && typedIn) process.chdir(typedIn);

process.exitCode = await runCommand(process.argv.slice(2));
