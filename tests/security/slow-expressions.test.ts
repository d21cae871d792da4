import { strToU8, zipSync } from 'fflate';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { expect, test } from 'vitest';
import { contentDisposition } from '@/lib/downloads/content-disposition';
import { csv, neutralised } from '@/lib/downloads/csv';
import { slugOf } from '@/lib/new-event/event-draft';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { cellsOf } from '@/lib/prices/cells';
import { detectFormat } from '@/lib/prices/csv/csv-format';
import { dayIn } from '@/lib/prices/csv/date-order';
import { numberIn } from '@/lib/prices/csv/decimal-sign';
import { frenchFactors } from '@/lib/prices/french/transform';
import { retryAfter } from '@/lib/prices/transport/retry-delay';
import { originOfHeaders } from '@/lib/server/site-origin';
import { inDigits } from '@/lib/text/digits';
import { localeOf, withoutLocale } from '@/lib/url/locale-path';
import { parseStudySpec } from '@/lib/url/parse-study';
import configOf from '@/next.config.js';
import { expectLinear } from '../support/growth';

const repeated =
  (part: string, end = '') =>
  (length: number) =>
    part.repeat(Math.ceil(length / part.length)) + end;
const after =
  (start: string, part: string, end = '') =>
  (length: number) =>
    start + repeated(part, end)(length);

const prices = (text: string) => {
  const reader = new PriceFileReader('prices.csv');
  reader.add(text);
  return reader.finish();
};
const french = (text: string) => frenchFactors(zipSync({ a: strToU8(text) }, { level: 0 }), 'a', ['Mom']);
const lines = (text: string) => text.split('\n').map((line, place) => ({ line: place + 1, text: line }));
const format = (text: string) => detectFormat(lines(text), 'prices.csv', { map: {} });
const study = (field: string) => (text: string) => parseStudySpec({ [field]: text });

/** Hostile texts: long runs of what a part of an expression takes again and again, and an end that it does not take. */
const READERS: [what: string, read: (text: string) => unknown, textOf: (length: number) => string][] = [
  ['a price of one’s own file', prices, after('A;27.01.2025;', '1', 'x')],
  ['a fraction of one’s own file', prices, after('A;27.01.2025;.', '1', 'x')],
  ['a date of one’s own file', prices, after('A;', '1', '.;1')],
  ['a line of separators', prices, repeated(';')],
  ['a line of quotes', (text) => cellsOf(text, ';'), repeated('"')],
  ['a quoted cell without an end', (text) => cellsOf(text, ';'), after('"', 'a;')],
  ['requests of line ends', (text) => parseRequests(text, 'requests.csv'), repeated('\r')],
  [
    'a window of a request',
    (text) => parseRequests(text, 'r'),
    after('a;b;c;27.01.2025;g;', '1', ';1;-11;60'),
  ],
  ['a number of a price file', (text) => numberIn(text, '.'), repeated('1', 'x')],
  ['a number with decimal commas', (text) => numberIn(text, ','), repeated('1', ',x')],
  ['thousands of a price file', (text) => numberIn(text, '.'), after('1', ',111', 'x')],
  ['currency signs', (text) => numberIn(text, '.'), repeated('$')],
  ['spaces in a number', (text) => numberIn(text, '.'), repeated(' ', 'x')],
  ['a day of a price file', (text) => dayIn(text, 'ymd'), after('2025-01-27 10:00', 'x', '\n')],
  ['spaces round a day', (text) => dayIn(text, 'ymd'), repeated(' ', 'x')],
  ['the header of a price file', format, repeated('date,close,')],
  ['the form of a price file', format, after('date,close\n2025-01-27,', '1,', 'x')],
  ['a factor of the French library', french, after(',Mom\n20250127,', '1', 'x')],
  ['spaces before a header of the library', french, repeated(' ', 'x')],
  ['Retry-After', (text) => retryAfter(text, 0), repeated(' ', 'x')],
  ['digits of Retry-After', (text) => retryAfter(text, 0), repeated('1', 'x')],
  ['a list of tickers', study('tickers'), repeated('A,')],
  ['spaces of a ticker', study('benchmark'), repeated(' ', '!')],
  ['a window', study('window'), after('1', ' ', 'x')],
  ['windows of CARs', study('cars'), repeated('1,1;')],
  ['an event', study('event'), repeated('a', '!')],
  ['a title that becomes a slug', slugOf, repeated('-', 'x-')],
  ['accents of a title', slugOf, repeated('é')],
  ['a language in an address', (text) => [localeOf(text), withoutLocale(text)], repeated('/')],
  ['the name of a host', (text) => originOfHeaders(new Headers({ Host: text })), repeated('a.', '!')],
  ['the name of a file', contentDisposition, repeated('"%')],
  ['signs of a formula', neutralised, repeated(' "', 'x')],
  ['cells that begin in a cell', (text) => csv(['a'], [[text]]), repeated('; "', 'x')],
  ['line ends in a cell', (text) => csv(['a'], [[text]]), repeated('\n', 'x')],
  ['numbers in Arabic digits', (text) => inDigits(text, 'arab'), repeated('1', 'a')],
  ['fractions in Arabic digits', (text) => inDigits(text, 'arab'), repeated('1.', 'a')],
];

test.each(READERS)('%s takes a time that grows with its length and no faster', (_, read, textOf) => {
  expectLinear(read, textOf);
});

test('the languages of a browser take a time that grows with their length and no faster', async () => {
  const redirects = (await configOf(PHASE_PRODUCTION_SERVER).redirects?.()) ?? [];
  const values = redirects.flatMap(({ has = [] }) => has.flatMap(({ value }) => value ?? []));
  const expressions = values.map((value) => new RegExp(`^${value}$`));
  expect(expressions.length).toBe(2);
  for (const expression of expressions) {
    for (const part of [' ,', ' ', ',', 'ar,', ' en', 'a ,']) {
      expectLinear((text) => expression.test(text), repeated(part, 'x'));
    }
  }
});
