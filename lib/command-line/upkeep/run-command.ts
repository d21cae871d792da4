import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, restore } from '@/lib/database/backup';
import { databaseFile } from '@/lib/database/database-url';
import { integrityFindings } from '@/lib/database/integrity';
import { inputProblem } from '../input-problem';
import { PRISMA_FOLDER } from '../prisma-folder';
import { sizeOfFile } from '../read-files';
import { typedOptions } from '../typed-options';
import { UsageError } from '../usage-error';
import { UPKEEP, type UpkeepName, upkeepHelp } from './upkeep-options';

/** What a command says, and its exit status. */
type Outcome = { text: string; status: 0 | 1 };

const megabytes = (file: string) => `${(statSync(file).size / 1e6).toFixed(1)} MB`;

function runIntegrity(words: readonly string[]): Outcome {
  typedOptions(words, UPKEEP.integrity.options);
  const file = databaseFile();
  const findings = integrityFindings(file);
  if (findings.length === 0) return { text: `${file}: whole (${megabytes(file)})\n`, status: 0 };
  return { text: `${findings.map((finding) => `${file}: ${finding}`).join('\n')}\n`, status: 1 };
}

/** A folder, or the database itself, is nothing that a copy may take the place of. */
function assertReplaceable(out: string): void {
  if (!statSync(out).isFile()) throw new UsageError('out', `expected a file, and "${out}" is none`);
  if (existsSync(databaseFile()) && realpathSync(out) === realpathSync(databaseFile())) {
    throw new UsageError('out', `expected another file than the database itself, "${out}"`);
  }
}

async function runBackup(words: readonly string[]): Promise<Outcome> {
  const { out, switches } = typedOptions(words, UPKEEP.backup.options);
  if (out === undefined) throw new UsageError('out', 'expected a file for the copy, such as --out backup.db');
  if (existsSync(out) && !switches.has('replace')) {
    throw new UsageError(
      'out',
      `expected a new file, but "${out}" is there: --replace puts the copy in its place`,
    );
  }
  if (existsSync(out)) assertReplaceable(out);
  await backUp(databaseFile(), out);
  return { text: `${out}: a whole copy of ${databaseFile()} (${megabytes(out)})\n`, status: 0 };
}

async function runRestore(words: readonly string[]): Promise<Outcome> {
  const { from } = typedOptions(words, UPKEEP.restore.options);
  if (from === undefined || !existsSync(from)) {
    throw new UsageError(
      'from',
      `expected a backup that is there, ${from ? `not "${from}"` : 'such as --from backup.db'}`,
    );
  }
  sizeOfFile('from', from);
  await restore(from, databaseFile(), join(PRISMA_FOLDER, 'migrations'));
  return { text: `${databaseFile()}: as in ${from}\n`, status: 0 };
}

function run(name: UpkeepName, words: readonly string[]): Promise<Outcome> | Outcome {
  if (words.includes('--help')) return { text: upkeepHelp(name), status: 0 };
  if (name === 'integrity') return runIntegrity(words);
  return name === 'backup' ? runBackup(words) : runRestore(words);
}

/** Runs a command that looks after the database and gives its exit status; see `UPKEEP`. */
export async function runUpkeepCommand(name: UpkeepName, words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const { text, status } = await run(name, words);
    process.stdout.write(text);
    return status;
  } catch (error) {
    console.error(inputProblem(error) ?? error);
    return 2;
  }
}
