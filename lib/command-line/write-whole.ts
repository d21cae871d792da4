import { realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './usage-error';

/** Where a text is written first, and whether it is then moved. A device or a pipe takes it as it comes. */
function placesOf(out: string): { file: string; draft: string } {
  const found = statSync(out, { throwIfNoEntry: false });
  const file = found ? realpathSync(out) : out;
  return { file, draft: found && !found.isFile() ? file : `${file}.${process.pid}.part` };
}

/**
 * Writes a text in pieces to the file of `--out`, which holds all of it or what it held before: the text is drafted
 * beside the file and moved there when it is whole.
 *
 * @throws UsageError where the file cannot be written.
 */
export async function writeWhole(pieces: Iterable<string>, out: string): Promise<void> {
  try {
    const { file, draft } = placesOf(out);
    try {
      // Opened first: a stream that opens it later may do so after a text that broke off was cleared away.
      const opened = await open(draft, 'w');
      await pipeline(Readable.from(pieces), opened.createWriteStream());
      if (draft !== file) renameSync(draft, file);
    } finally {
      if (draft !== file) rmSync(draft, { force: true });
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UsageError('out', `expected a file that can be written, not "${out}" (${error.code})`);
  }
}
