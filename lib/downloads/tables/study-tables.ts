import type { PortableInput } from '@/lib/event-study/portable-input';
import type { Study } from '@/lib/event-study/study';
import { dailyTable } from './daily-table';
import type { DataTable } from './data-table';
import { inputsTable } from './inputs-table';
import { modelsTable } from './models-table';
import { summaryTable } from './summary-table';
import { type Scope, TABLES_OF, type TableName } from './table-names';
import { dailyTestsTable, testsTable } from './tests-table';
import { windowsTable } from './windows-table';

/** What a download is made from; the input is there where the scope is `full`. */
export type StudyContents = { study: Study; input: PortableInput | null };

const TABLES: Record<TableName, (contents: StudyContents) => DataTable | null> = {
  summary: ({ study }) => summaryTable(study),
  daily: ({ study }) => dailyTable(study),
  windows: ({ study }) => windowsTable(study),
  tests: ({ study }) => testsTable(study),
  'daily-tests': ({ study }) => dailyTestsTable(study),
  models: ({ study }) => modelsTable(study),
  inputs: ({ study, input }) => input && inputsTable(input, study.benchmark.ticker),
};

/**
 * One table of a study.
 *
 * @throws RangeError where it is a table of inputs and none are given.
 */
export function studyTable(contents: StudyContents, name: TableName): DataTable {
  const table = TABLES[name](contents);
  if (!table) throw new RangeError(`the table ${name} needs the study's input`);
  return table;
}

/** Every table of a scope. */
export function studyTables(contents: StudyContents, scope: Scope): DataTable[] {
  return TABLES_OF[scope].map((name) => studyTable(contents, name));
}
