import { describe, expect, test } from 'vitest';
import { ResultsTable } from '@/components/study/results-table';
import { cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { rankedSecurities } from '@/lib/chart-math/window-ranking';
import { csvFile } from '@/lib/downloads/formats/csv-file';
import { jsonFile } from '@/lib/downloads/formats/json-file';
import { parquetFile } from '@/lib/downloads/formats/parquet-file';
import { xlsxFile } from '@/lib/downloads/formats/xlsx-file';
import { studyStatement } from '@/lib/downloads/statement';
import type { DataTable } from '@/lib/downloads/tables/data-table';
import { studyTables } from '@/lib/downloads/tables/study-tables';
import { bundledStudy } from '../support/bundled-study';
import { temporaryFolder } from '../support/fresh-database';
import { pageMarkup } from '../support/page-markup';
import {
  keep,
  readAllWithPython,
  readWithArrow,
  readWithPython,
  type Sheets,
} from '../support/read-download';
import {
  DOWNLOADED_STUDIES,
  recordsOf,
  sheetRecords,
  type TableRecord,
  TYPES_IN_FILE,
} from '../support/table-records';

const folder = temporaryFolder();

/** Records of a CSV, whose cells are text, typed by what the table says of its columns. */
function typedRecords({ columns }: DataTable, records: Record<string, string>[]): TableRecord[] {
  const typed = (text: string, type: DataTable['columns'][number]['type']) => {
    if (text === '') return null;
    if (type === 'boolean') return text === 'true';
    return type === 'number' || type === 'integer' ? Number(text) : text;
  };
  return records.map((record) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, typed(record[name] ?? 'no column', type)])),
  );
}

describe.each(DOWNLOADED_STUDIES)('%s', (_, fields) => {
  const study = bundledStudy(fields);
  const contents = { study, input: null };
  const statement = studyStatement(study, 'https://aftershock.example');
  const tables = studyTables(contents, 'shown');

  test('is the same in the charts as in the tables of the downloads', () => {
    const windows = recordsOf(tables.find(({ name }) => name === 'windows')!);
    const [from, to] = study.spec.shown;
    const ranked = rankedSecurities(study);
    expect(ranked.length).toBeGreaterThan(0);
    for (const { security, car } of ranked) {
      const row = windows.find(
        (record) => record.ticker === security.ticker && record.from_day === from && record.to_day === to,
      );
      expect(row).toMatchObject({ car: car.car, lower: car.lower, upper: car.upper });
    }
    const daily = recordsOf(tables.find(({ name }) => name === 'daily')!);
    for (const { security, points } of cumulativeLines(study)) {
      const rows = daily.filter((record) => record.ticker === security.ticker);
      expect(rows.map(({ event_day, car }) => [event_day, car])).toEqual(
        points.map(({ eventDay, car }) => [eventDay, car]),
      );
    }
  });

  test('is the same, rounded, in the table of the page', () => {
    const html = pageMarkup(<ResultsTable study={study} />);
    const summary = recordsOf(tables[0]!);
    const rows = html.split('<tr>').filter((row) => row.includes('scope="row"'));
    expect(rows).toHaveLength(summary.length);
    for (const [index, record] of summary.entries()) {
      const cells = Array.from(rows[index]!.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell]) =>
        cell!.replaceAll(/<[^>]+>|[\u2066-\u2069]/g, '').replace('\u2212', '-'),
      );
      const shown = cells.slice(1, 4).map((text) => (text === '–' ? null : Number(text)));
      for (const [column, name] of ['return_day_0', 'expected_day_0', 'abnormal_day_0'].entries()) {
        const value = record[name] as number | null;
        expect(shown[column]).toBe(value === null ? null : Number((value * 100).toFixed(2)));
      }
    }
  });

  test('is the same in CSV, as Python’s csv module reads it', () => {
    const files = tables.map((table) =>
      keep(folder, `${table.name}.csv`, [...csvFile(table, statement, false)].join('')),
    );
    const read = readAllWithPython<Record<string, string>[]>('csv', files);
    expect(read).toHaveLength(tables.length);
    for (const [index, table] of tables.entries()) {
      expect(typedRecords(table, read[index]!)).toEqual(recordsOf(table));
    }
  });

  test('is the same in JSON, as Python’s json module reads it', () => {
    const file = keep(folder, 'study.json', [...jsonFile(tables, statement)].join(''));
    const read = readWithPython<{ tables: Record<string, { rows: TableRecord[] }>; statement: unknown }>(
      'json',
      file,
    );
    expect(read.statement).toEqual(statement);
    for (const table of tables) expect(read.tables[table.name]?.rows).toEqual(recordsOf(table));
  });

  test('is the same in Parquet, as Apache’s reader has it', () => {
    for (const table of tables) {
      expect(readWithArrow(parquetFile(table, statement))).toEqual(recordsOf(table));
    }
  });

  test('is the same in Excel, cell by typed cell', async () => {
    const file = keep(folder, 'study.xlsx', await xlsxFile(tables, statement));
    const inFile = readWithPython<Sheets>('xlsx', file);
    for (const table of tables) expect(sheetRecords(table, inFile, TYPES_IN_FILE)).toEqual(recordsOf(table));
    expect(Object.keys(inFile)).toEqual(['Summary', 'Daily', 'Windows', 'Tests', 'Method', 'Source']);
    const source = Object.fromEntries(inFile.Source!.map(([label, text]) => [label?.value, text?.value]));
    expect(source.Address).toBe(statement.url);
    expect(source['Computed again by']).toBe(statement.reproduction.command);
  });
});
