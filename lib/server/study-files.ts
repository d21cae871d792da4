import { listEvents } from '@/lib/database/event-store';
import type { DownloadFields, Format } from '@/lib/downloads/download-fields';
import { csvFile } from '@/lib/downloads/formats/csv-file';
import { jsonFile } from '@/lib/downloads/formats/json-file';
import { packageFile } from '@/lib/downloads/formats/package-file';
import { parquetFile } from '@/lib/downloads/formats/parquet-file';
import { xlsxFile } from '@/lib/downloads/formats/xlsx-file';
import type { Statement } from '@/lib/downloads/statement';
import { type StudyContents, studyTable, studyTables } from '@/lib/downloads/tables/study-tables';
import { renderReport } from './render-report';
import { streamOf } from './stream-of';

/** How a format is sent. */
type StudyFile = {
  type: string;
  body(contents: StudyContents, statement: Statement, fields: DownloadFields): BodyInit | Promise<BodyInit>;
};

/** Every format of a study: its media type and how its bytes are made. */
export const STUDY_FILES: Readonly<Record<Format, StudyFile>> = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    body: (contents, statement, { table, metadata }) =>
      streamOf(csvFile(studyTable(contents, table), statement, metadata === 'true')),
  },
  json: {
    type: 'application/json; charset=utf-8',
    body: (contents, statement, { scope }) => streamOf(jsonFile(studyTables(contents, scope), statement)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: (contents, statement, { scope }) => xlsxFile(studyTables(contents, scope), statement),
  },
  parquet: {
    type: 'application/vnd.apache.parquet',
    body: (contents, statement, { table }) => parquetFile(studyTable(contents, table), statement),
  },
  zip: {
    type: 'application/zip',
    body: (contents, statement, { scope }) => packageFile(studyTables(contents, scope), statement),
  },
  html: {
    type: 'text/html; charset=utf-8',
    body: async ({ study }, statement) =>
      renderReport({ study, statement, events: await listEvents() }, process.cwd()),
  },
};
