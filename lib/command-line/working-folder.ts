import { fileURLToPath } from 'node:url';

const SCRIPTS = ['study', 'report', 'import', 'event', 'security', 'integrity', 'backup', 'restore'];

/**
 * Where a command works: on the repository's database unless `DATABASE_URL` says otherwise, and in the folder where
 * the reader typed it, because npm starts scripts in the package's own.
 */
export function enterWorkingFolder(): void {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  process.env.DATABASE_URL ||= `file:${fileURLToPath(new URL('../../prisma/aftershock.db', import.meta.url))}`;
  if (script !== undefined && SCRIPTS.includes(script) && typedIn) process.chdir(typedIn);
}
