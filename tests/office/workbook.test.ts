import { expect, test } from 'vitest';
import { xlsxFile } from '@/lib/downloads/formats/xlsx-file';
import { studyStatement } from '@/lib/downloads/statement';
import { studyTables } from '@/lib/downloads/tables/study-tables';
import { bundledStudy } from '../support/bundled-study';
import { expectClose } from '../support/close-to';
import { temporaryFolder } from '../support/fresh-database';
import { keep, readWithOffice } from '../support/read-download';
import {
  DOWNLOADED_STUDIES,
  recordsOf,
  sheetRecords,
  type TableRecord,
  TYPES_IN_FILE,
} from '../support/table-records';

const folder = temporaryFolder();
const TYPES_IN_OFFICE = { ...TYPES_IN_FILE, boolean: 'float' };

/** LibreOffice keeps a yes or no as a number, and writes doubles to fifteen digits and twenty decimals. */
function expectAsWrittenByOffice(read: TableRecord[], expected: TableRecord[]): void {
  expect(read).toHaveLength(expected.length);
  for (const [index, record] of expected.entries()) {
    for (const [name, value] of Object.entries(record)) {
      const cell = read[index]?.[name];
      if (typeof value === 'number') expectClose(cell as number, value, 1e-14, 1e-20);
      else expect(cell).toBe(typeof value === 'boolean' ? Number(value) : value);
    }
  }
}

const workbooks = await Promise.all(
  DOWNLOADED_STUDIES.map(async ([name, fields], place) => {
    const study = bundledStudy(fields);
    const tables = studyTables({ study, input: null }, 'shown');
    const statement = studyStatement(study, 'https://aftershock.example');
    return {
      name,
      tables,
      statement,
      file: keep(folder, `study-${place}.xlsx`, await xlsxFile(tables, statement)),
    };
  }),
);
const opened = readWithOffice(
  workbooks.map(({ file }) => file),
  folder,
);

test.each(workbooks.map((workbook, place) => [workbook.name, workbook, opened[place]!] as const))(
  'LibreOffice finds in the workbook of %s its numbers, cell by typed cell',
  (_, { tables, statement }, sheets) => {
    expect(Object.keys(sheets)).toEqual(['Summary', 'Daily', 'Windows', 'Tests', 'Method', 'Source']);
    for (const table of tables) {
      expectAsWrittenByOffice(sheetRecords(table, sheets, TYPES_IN_OFFICE), recordsOf(table));
    }
    const source = Object.fromEntries(sheets.Source!.map(([label, text]) => [label?.value, text?.value]));
    expect(source.Address).toBe(statement.url);
  },
);
