import { expect, test } from 'vitest';
import { csv } from '@/lib/downloads/csv';
import { downloadFileName } from '@/lib/downloads/file-name';
import { DEFAULT_TICKERS } from '@/lib/event-study/study-choices';
import { studySpecSchema } from '@/lib/event-study/study-spec';

test('text that a spreadsheet would run is neutralised, numbers never are', () => {
  const text = csv(
    ['text', 'number'],
    [
      ['=1+1', -1.5],
      ['@home', 1e-20],
      ['-5', null],
      ['+1', 0],
      ['\tx', 1],
    ],
  );
  expect(text).toBe("text,number\r\n'=1+1,-1.5\r\n'@home,1e-20\r\n'-5,\r\n'+1,0\r\n'\tx,1\r\n");
});

test('commas, quotes and line breaks are quoted as RFC 4180 says', () => {
  expect(csv(['a'], [['x,y'], ['say "hi"'], ['two\nlines']])).toBe(
    'a\r\n"x,y"\r\n"say ""hi"""\r\n"two\nlines"\r\n',
  );
});

test('numbers keep every digit of a double', () => {
  expect(csv(['n'], [[0.1 + 0.2], [8.413676721602274e-20]])).toBe(
    'n\r\n0.30000000000000004\r\n8.413676721602274e-20\r\n',
  );
});

test('a file name says event, tickers, window and table', () => {
  const spec = studySpecSchema.parse({});
  expect(spec.tickers).toEqual(DEFAULT_TICKERS);
  expect(downloadFileName(spec, 'results', 'csv')).toBe(
    'deepseek-app-store_NVDA-BE-VST-CEG-and-12-more_-10to10_results.csv',
  );
});
