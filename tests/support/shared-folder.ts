import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared');

/** Whether the reference material beside the repository is there; tests under tests/shared need it. */
export const hasSharedFolder = existsSync(folder);

/** Text of a file of the reference material. */
export function readShared(path: string): string {
  return readFileSync(resolve(folder, path), 'utf8');
}

/** Rows of a plain CSV file of the reference material, each a record by header. */
export function readSharedCsv(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readShared(path).trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, (cells[column] ?? '').trim()]));
  });
}
