import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvOutput } from '@/lib/study-report/csv-output';
import { jsonOutput } from '@/lib/study-report/json-output';
import type { StudyReport } from '@/lib/study-report/study-report';
import type { StudyCommand } from './study-command';
import { tableOutput } from './table-output';
import { writeWhole } from './write-whole';

const FORMATS = { table: tableOutput, json: jsonOutput, csv: csvOutput };

async function writeToStandardOutput(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const hasEnough = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    if (!hasEnough) throw error;
  }
}

/** Writes the report to the file of `--out`, or to standard output until its reader has enough. */
export async function writeOutput(report: StudyReport, { format, out }: StudyCommand): Promise<void> {
  const pieces = FORMATS[format](report);
  await (out === undefined ? writeToStandardOutput(pieces) : writeWhole(pieces, out));
}
