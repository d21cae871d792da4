import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';

const SCRIPT = join(import.meta.dirname, 'read-download.py');
const MOST_BYTES = 64 * 1024 * 1024;

/** A cell as a spreadsheet program types it. */
type TypedCell = { type: 'string' | 'float' | 'date' | 'boolean'; value: unknown } | null;
export type Sheets = Record<string, TypedCell[][]>;

type Format = 'csv' | 'json' | 'xlsx' | 'fods';

/** What Python's own reader of a format finds in each file, in one run: starting Python takes longer than reading. */
export function readAllWithPython<Content>(format: Format, files: readonly string[]): Content[] {
  const words = [SCRIPT, format, ...files];
  return JSON.parse(execFileSync('python3', words, { maxBuffer: MOST_BYTES }).toString());
}

/** What it finds in one. */
export function readWithPython<Content>(format: Format, file: string): Content {
  return readAllWithPython<Content>(format, [file])[0]!;
}

/** The sheets of workbooks as LibreOffice has them after opening them all in one run. */
export function readWithOffice(files: readonly string[], folder: string): Sheets[] {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  return readAllWithPython(
    'fods',
    files.map((file) => file.replace(/\.xlsx$/, '.fods')),
  );
}

/** The records of a Parquet file as Apache's Rust reader has them; dates as `YYYY-MM-DD`. */
export function readWithArrow(bytes: Uint8Array): Record<string, unknown>[] {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  return Array.from(table, (row) =>
    Object.fromEntries(
      table.schema.fields.map(({ name, type }) => {
        const value: unknown = row?.[name] ?? null;
        const isDate = String(type).startsWith('Date') && value !== null;
        return [name, isDate ? new Date(Number(value)).toISOString().slice(0, 10) : value];
      }),
    ),
  );
}

/** Writes bytes to a file of the folder and gives its path. */
export function keep(folder: string, name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
