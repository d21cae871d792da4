import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvProvider } from '@/lib/prices/csv/csv-provider';
import { parseColumnMap } from '@/lib/prices/csv/price-columns';
import { temporaryFolder } from '../../support/fresh-database';
import { incomingDay as day } from '../../support/incoming-day';

const folder = temporaryFolder();
let files = 0;

function fileOf(text: string): string {
  files += 1;
  const path = join(folder, `prices-${files}.csv`);
  writeFileSync(path, text);
  return path;
}

describe('a file of many securities', () => {
  test('gives each one’s days with their lines, and says how it was read', async () => {
    const path = fileOf(
      '\uFEFFDate,Symbol,Close,Adj Close,Volume\r\n2025-01-24,NVDA,142.62,142.60,1000\r\n2025-01-24,be,29.81,29.81,\r\n2025-01-27,NVDA,118.42,118.40,2000',
    );
    const provider = csvProvider(path, { map: {} });
    expect(provider.tickers).toEqual(['NVDA', 'BE']);
    expect(provider.statements[0]).toContain(
      'columns date=Date, close=Close, adjustedClose=Adj Close, volume=Volume, ticker=Symbol; dates read as ymd; decimal sign "."',
    );
    expect((await provider.load('NVDA')).days).toEqual([
      day(2, '2025-01-24', 142.62, { adjustedClose: 142.6, volume: 1000 }),
      day(4, '2025-01-27', 118.42, { adjustedClose: 118.4, volume: 2000 }),
    ]);
    expect((await provider.load('BE')).days).toEqual([day(3, '2025-01-24', 29.81, { adjustedClose: 29.81 })]);
  });

  test('rejects a row that cannot be read with its line and what was expected, and keeps the others', async () => {
    const path = fileOf(
      'date,ticker,close\n2025-01-24,NVDA,142.62\n24.01.2025x,NVDA,1\n2025-01-27,NVDA,abc\n2025-01-28,NVDA\n2025-01-28,not a ticker,5\n2025-01-29,NVDA,n/a\n',
    );
    const provider = csvProvider(path, { map: {} });
    const { days, rejected } = await provider.load('NVDA');
    expect(days.map(({ date, close }) => [date, close])).toEqual([
      ['2025-01-24', 142.62],
      ['2025-01-29', null],
    ]);
    expect(rejected).toEqual([
      { line: 3, reason: 'expected a date written ymd, found "24.01.2025x"' },
      { line: 4, reason: 'expected a number with the decimal sign "." as close, found "abc"' },
      { line: 5, reason: 'expected 3 cells, found 2' },
    ]);
    expect(provider.rejected).toEqual([
      { line: 6, reason: 'expected a ticker such as NVDA, found "not a ticker"' },
    ]);
  });
});

describe('a file of one security', () => {
  test('in the German way, its columns named by the reader', async () => {
    const path = fileOf('Datum;Schluss;Hoch;Tief\n27.01.2025;1.118,42;1.200,00;1.100,00\n');
    const provider = csvProvider(path, {
      map: parseColumnMap('date=Datum,close=Schluss,high=Hoch,low=Tief'),
      ticker: 'SAP.DE',
    });
    expect(provider.statements[0]).toContain('dates read as dmy; decimal sign ","; no adjusted close');
    expect((await provider.load('SAP.DE')).days).toEqual([
      day(2, '2025-01-27', 1118.42, { high: 1200, low: 1100 }),
    ]);
  });

  test('in the way of an American broker: dollars, quoted cells, month first', async () => {
    const path = fileOf(
      'Date,Close/Last,Volume\n01/27/2025,$118.42,"818,830,900"\n01/06/2025,$149.43,"1,000"\n',
    );
    const provider = csvProvider(path, { map: {}, ticker: 'NVDA' });
    expect((await provider.load('NVDA')).days).toEqual([
      day(2, '2025-01-27', 118.42, { volume: 818_830_900 }),
      day(3, '2025-01-06', 149.43, { volume: 1000 }),
    ]);
  });
});

describe('nothing is guessed', () => {
  const opened =
    (text: string, choices: object = {}) =>
    () =>
      csvProvider(fileOf(text), { map: {}, ticker: 'A', ...choices });

  test('dates that can be read in two orders are refused until the reader says which', async () => {
    const text = 'date,close\n03/04/2025,58.25\n';
    expect(opened(text)).toThrow(
      /prices-\d+\.csv:2: .*can be read as dmy or mdy: say which with --date-order/,
    );
    const { days } = await opened(text, { dateOrder: 'mdy' })().load('A');
    expect(days[0]?.date).toBe('2025-03-04');
  });

  test('dates that no order reads are shown with their line, because no order would help', () => {
    for (const written of ['27/01/25', '45684', '1737936000']) {
      expect(opened(`date,close\n,1\n${written},1.5\n`)).toThrow(
        new RegExp(`:3: expected days such as 2025-01-27.* four digits, found "${written}"`),
      );
    }
  });

  test('a file without a row of the header’s cells says so', () => {
    for (const text of ['date,close\n', 'date,close\n2025-01-27,1,5\n']) {
      expect(opened(text)).toThrow(/:2: expected at least one row of 2 cells/);
    }
  });

  test('a heading that stands there twice is refused, and of two that are known the likelier is taken', async () => {
    expect(opened('date,close,Close\n2025-01-27,1,2\n')).toThrow(/:1: there are two columns "close"/);
    const provider = opened('Time,Date,Last,Close\n17:00,2025-01-27,1.5,2.5\n')();
    expect((await provider.load('A')).days).toEqual([day(2, '2025-01-27', 2.5)]);
  });

  test('a text that is not in UTF-8 is told what to do', () => {
    expect(opened(`\u{FEFF}date,close\n2025-01-27,1\n`.replaceAll(/(.)/g, '$1\0'))).toThrow(
      /:1: expected text in UTF-8/,
    );
  });

  test('dates that contradict each other are refused', () => {
    expect(opened('date,close\n2025-01-27,1.5\n28.01.2025,1.5\n')).toThrow(
      /the dates of this file contradict/,
    );
  });

  test('numbers that may be thousands or decimals are refused until the reader says which', async () => {
    const text = 'date;close\n2025-01-27;1.234\n';
    expect(opened(text)).toThrow(/:2: "1\.234" may be thousands or decimals.*--decimal/);
    expect((await opened(text, { decimal: ',' })().load('A')).days[0]?.close).toBe(1234);
    expect((await opened(text, { decimal: '.' })().load('A')).days[0]?.close).toBe(1.234);
  });

  test('a missing column is refused with the columns there are', () => {
    expect(opened('day,value\n2025-01-27,1\n')).toThrow(/:1: expected a column for close.*"day", "value"/);
    expect(opened('date,close\n2025-01-27,1\n', { map: { close: 'Last' } })).toThrow(
      /:1: there is no column "Last"; expected one of "date", "close"/,
    );
  });

  test('a file without a ticker needs one, and an empty file is refused', () => {
    expect(opened('date,close\n2025-01-27,1\n', { ticker: undefined })).toThrow(/expected one ticker/);
    expect(opened('')).toThrow(/:1: expected a header line/);
  });

  test('a mapping that is no list of pairs says what is valid', () => {
    expect(() => parseColumnMap('date=Date,price=Last')).toThrow(
      /fields among date, close.*found "price=Last"/,
    );
  });
});
