import { packageFile } from '@/lib/downloads/formats/package-file';
import { parquetFile } from '@/lib/downloads/formats/parquet-file';
import { xlsxFile } from '@/lib/downloads/formats/xlsx-file';
import type { Statement } from '@/lib/downloads/statement';
import { studyTable, studyTables } from '@/lib/downloads/tables/study-tables';
import type { TableName } from '@/lib/downloads/tables/table-names';
import type { Study } from '@/lib/event-study/study';
import { csvOutput } from '@/lib/study-report/csv-output';
import { jsonOutput } from '@/lib/study-report/json-output';
import type { StudyReport } from '@/lib/study-report/study-report';
import type { OwnFormat } from './own-download-formats';

const TYPES: Record<OwnFormat, string> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
};

const PACKAGED = [
  'summary',
  'daily',
  'windows',
  'tests',
  'daily-tests',
  'models',
] as const satisfies TableName[];

/** A study of own data with all that its files are made from. */
export type OwnResults = { report: StudyReport; study: Study; statement: Statement };

/**
 * A study of own data as a file: CSV as the command line writes it; JSON as that with the statement; the workbook, the
 * daily table as Parquet and the data package as a stored study's.
 */
export async function ownDownload(
  { report, study, statement }: OwnResults,
  format: OwnFormat,
): Promise<Blob> {
  const contents = { study, input: null };
  const pieces = {
    csv: () => [...csvOutput(report)],
    json: () => [...jsonOutput(report, statement)],
    xlsx: async () => [await xlsxFile(studyTables(contents, 'shown'), statement)],
    parquet: () => [parquetFile(studyTable(contents, 'daily'), statement)],
    zip: async () => [
      await packageFile(
        PACKAGED.map((name) => studyTable(contents, name)),
        statement,
      ),
    ],
  } satisfies Record<OwnFormat, () => BlobPart[] | Promise<BlobPart[]>>;
  return new Blob(await pieces[format](), { type: TYPES[format] });
}
