import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['app', 'components', 'lib'];

/** A digest of the sources, so that answers of one build are told from another's, whoever builds it. */
export function codeVersion() {
  const digest = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of SOURCES) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) digest.update(file).update(readFileSync(file));
  }
  return digest.digest('base64url').slice(0, 16);
}
