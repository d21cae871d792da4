import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';

function read(text: string, chunk = text.length, prices?: 'above zero') {
  const reader = new PriceFileReader('prices.csv', prices);
  for (let start = 0; start < text.length; start += chunk) reader.add(text.slice(start, start + chunk));
  return reader.finish();
}

const UNSORTED = 'A;05.01.2021;12\nB ;04.01.2021;7.5\nA;04.01.2021;11\nB;05.01.2021;-8\nA;06.01.2021;NA\n';

describe('a price file', () => {
  test('gives each id its prices in date order, with negative prices kept and missing ones left out', () => {
    const series = read(UNSORTED);
    expect([...series.keys()]).toEqual(['A', 'B']);
    expect(series.get('A')).toEqual({
      dates: ['2021-01-04', '2021-01-05'],
      prices: Float64Array.of(11, 12),
    });
    expect([...series.get('B')!.prices]).toEqual([7.5, -8]);
  });

  test('reads the same however its text is cut, with or without a last line end', () => {
    for (const chunk of [1, 7, 16]) expect(read(UNSORTED.trimEnd(), chunk)).toEqual(read(UNSORTED));
  });

  test('reads the same out of a spreadsheet, whose cells are pasted with tabs between them', () => {
    expect(read(UNSORTED.replaceAll(';', '\t'))).toEqual(read(UNSORTED));
  });

  test('reads the same whatever the order of its lines', () => {
    const lines = ['A', 'B', 'C'].flatMap((id, firm) =>
      Array.from({ length: 12 }, (_, day) => `${id};${day + 1}.03.2021;${10 * firm + day + 1}`),
    );
    const ordered = read(lines.join('\n'));
    const anyOrder = fc.shuffledSubarray(lines, { minLength: lines.length });
    fc.assert(
      fc.property(anyOrder, (shuffled) => {
        const series = read(shuffled.join('\n'));
        for (const [id, prices] of ordered) expect(series.get(id)).toEqual(prices);
        expect(series.size).toBe(3);
      }),
      { seed: 20250127, numRuns: 20 },
    );
  });

  test('shares one list of dates between firms that traded on the same days', () => {
    const series = read(UNSORTED);
    expect(series.get('A')!.dates).toBe(series.get('B')!.dates);
  });

  test('keeps more days than one buffer holds', () => {
    const days = Array.from({ length: 700 }, (_, day) =>
      new Date(86_400_000 * day).toISOString().slice(0, 10),
    );
    const text = days
      .toReversed()
      .map((day, price) => `A,${day},${700 - price}\n`)
      .join('');
    const series = read(`id,date,price\n${text}`, 1000).get('A')!;
    expect(series.dates).toEqual(days);
    expect([...series.prices]).toEqual(days.map((_, day) => day + 1));
  });

  test.each([
    [
      'a price in words',
      'A;04.01.2021;1\nA;05.01.2021;one\n',
      'prices.csv:2:3: expected a price such as 58.25, found "one"',
    ],
    ['a decimal comma', 'A;04.01.2021;1,5\n', 'prices.csv:1:3: expected a price such as 58.25, found "1,5"'],
    ['an impossible date', 'A;04.01.2021;1\nA;31.04.2021;1\n', 'prices.csv:2:2: expected a date such as'],
    ['a cell too many', 'A;04.01.2021;1;2\n', 'prices.csv:1: expected 3 cells (id; date; price), found 4'],
    ['no id', ';04.01.2021;1\n', 'prices.csv:1:1: expected the id'],
    [
      'a date twice',
      'A;05.01.2021;1\nA;04.01.2021;1\nA;2021-01-05;2\n',
      'prices.csv:3:2: expected one price of A on 2021-01-05, found a second (the first is on line 1)',
    ],
    ['only a header', 'id;date;price\n', 'expected at least one line'],
  ])('with %s says file, line and what was expected', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('of markets refuses a price that is not above zero', () => {
    expect(() => read('M;04.01.2021;-1\n', 100, 'above zero')).toThrow(
      'prices.csv:1:3: expected a price above zero, found "-1"',
    );
  });
});
