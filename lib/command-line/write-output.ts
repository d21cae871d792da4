import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvOutput } from '@/lib/study-report/csv-output';
import { jsonOutput } from '@/lib/study-report/json-output';
import type { StudyReport } from '@/lib/study-report/study-report';
import type { StudyCommand } from './study-command';
import { tableOutput } from './table-output';
import { UsageError } from './usage-error';

const FORMATS = { table: tableOutput, json: jsonOutput, csv: csvOutput };

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Writes the report to the file of `--out`, or to standard output until its reader has enough. */
export async function writeOutput(report: StudyReport, { format, out }: StudyCommand): Promise<void> {
  const pieces = Readable.from(FORMATS[format](report));
  try {
    if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(out));
  } catch (error) {
    const code = errorCode(error);
    if (out === undefined && code === 'EPIPE') return;
    if (out === undefined || code === undefined) throw error;
    throw new UsageError('out', `expected a file that can be written, not "${out}" (${code})`);
  }
}
