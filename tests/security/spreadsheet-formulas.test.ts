import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv, neutralised } from '@/lib/downloads/csv';
import { csvFile } from '@/lib/downloads/formats/csv-file';
import { xlsxFile } from '@/lib/downloads/formats/xlsx-file';
import { recordsCsv } from '@/lib/downloads/records-csv';
import { studyStatement } from '@/lib/downloads/statement';
import { studyTable } from '@/lib/downloads/tables/study-tables';
import { bundledStudy } from '../support/bundled-study';
import { parseCsv } from '../support/parse-csv';

/* Signs and separators as OWASP lists them: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '=HYPERLINK("https://evil.example","x")',
  "=cmd|' /C calc'!A0",
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=1',
  '\uFEFF=1',
  '\uFEFF  =1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1',
  '"",=1',
];

/** The cells that a spreadsheet makes of a text at a separator, without the spaces and quotes it leaves out. */
const cellsAt = (separator: RegExp, text: string) =>
  text.split(separator).map((cell) => cell.replace(/^[\s"]+/, ''));
const isFormula = (cell: string) => /^[=+\-@＝＋－＠]/.test(cell);

test.each(FORMULAS.filter((formula) => !formula.startsWith('"')))(
  '%j is no formula once neutralised',
  (formula) => {
    expect(isFormula(neutralised(formula).trimStart())).toBe(false);
  },
);

test.each(FORMULAS)(
  'a cell that holds %j begins no formula in a file, whatever a list is separated by',
  (text) => {
    for (const held of [text, `a;${text}`, `a\t${text}`, `a\n${text}`, `a; ${text}`]) {
      const file = csv(['id', 'name'], [['A', held]]);
      const cell = parseCsv(file)[0]!.name!;
      expect(cell.replaceAll("'", '')).toBe(held.replaceAll("'", ''));
      expect(isFormula(cell.trimStart())).toBe(false);
      expect(cellsAt(/[;\t\r\n]/, file).filter(isFormula)).toEqual([]);
    }
  },
);

test('a number stays a number, and a text without a formula stays as it is', () => {
  expect(csv(['n'], [[-1.5], [1e-7]])).toBe('n\r\n-1.5\r\n1e-7\r\n');
  for (const text of ['Nvidia', 'up - and down', 'a=b', 'x, y', 'S&P 500; SPDR', 'دراسة']) {
    expect(neutralised(text)).toBe(text);
  }
});

test('records keep their formulas out too', () => {
  expect(recordsCsv([{ ticker: 'A', firmName: '=1' }])).toBe("ticker,firm_name\r\nA,'=1\r\n");
});

describe('a study whose event and securities are called formulas', () => {
  const formula = '=HYPERLINK("https://evil.example","x")';
  const study = bundledStudy({ tickers: 'NVDA,VST' });
  const hostile = {
    ...study,
    event: {
      ...study.event,
      title: `Boom,${formula}`,
      description: `a;${formula}`,
      note: `-1+cmd|'/C x'!A0`,
    },
    securities: study.securities.map((security) => ({ ...security, name: formula })),
  };
  const statement = studyStatement(hostile, 'http://localhost');
  const table = studyTable({ study: hostile, input: null }, 'summary');

  test('begins no formula in a CSV file, nor in the lines before its table', () => {
    const file = [...csvFile(table, statement, true)].join('');
    expect(file).toContain('Boom,\'=HYPERLINK("https://evil.example","x")');
    const comments = file.split('\r\n').filter((line) => line.startsWith('#'));
    expect(comments.length).toBeGreaterThan(20);
    const begun = comments.flatMap((line) => cellsAt(/[,;\t]/, line)).filter(isFormula);
    // What is left are the numbers of windows, in the address and in the command.
    expect(begun.filter((cell) => /^[=@]|[(|!]/.test(cell))).toEqual([]);
    expect(comments.join('\n')).toContain('estimation -130,-11');
    const rows = file.split('\r\n').filter((line) => !line.startsWith('#'));
    expect(rows.flatMap((line) => cellsAt(/;/, line)).filter(isFormula)).toEqual([]);
  });

  test('has no formula in a workbook, only texts', async () => {
    const files = unzipSync(await xlsxFile([table], statement));
    const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBe(3);
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
    const strings = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
    expect(strings.join('')).not.toMatch(/>\s*=HYPERLINK/);
    expect(strings.join('')).toMatch(/&#39;=HYPERLINK|&apos;=HYPERLINK|'=HYPERLINK/);
  });
});
