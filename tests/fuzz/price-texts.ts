import fc from 'fast-check';
import { almost, nasty } from './hostile-text';

const price = fc.double({ min: 0.01, max: 900, noNaN: true }).map((value) => value.toFixed(2));
const iso = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const byParts = (order: (year: string, month: string, day: string) => string) =>
  iso.map((date) => {
    const [year, month, day] = date.split('-') as [string, string, string];
    return order(year, month, day);
  });

const WRITTEN_DATES = [
  iso,
  byParts((year, month, day) => `${day}.${month}.${year}`),
  byParts((year, month, day) => `${month}/${day}/${year}`),
  byParts((year, month, day) => `${year}${month}${day}`),
];

const written = fc.constantFrom(...WRITTEN_DATES).chain((dates) => fc.array(dates, { maxLength: 8 }));

/** A file of prices as vendors write them, its parts in any of their ways, with some places changed. */
export const vendorFile: fc.Arbitrary<string> = almost(
  fc
    .record({
      dates: written,
      prices: fc.array(price, { minLength: 8, maxLength: 8 }),
      separator: fc.constantFrom(',', ';', '\t', '|'),
      decimal: fc.constantFrom('.', ','),
      headings: fc.constantFrom(
        ['Date', 'Close'],
        ['date', 'close', 'volume'],
        ['Day', 'High', 'Low', 'Last'],
        ['ticker', 'date', 'close', 'adj close'],
        ['close'],
      ),
      ends: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ dates, prices, separator, decimal, headings, ends }) => {
      const cell = (heading: string, row: number) => {
        const name = heading.toLowerCase();
        if (name === 'date' || name === 'day') return dates[row]!;
        if (name === 'ticker') return row % 2 === 0 ? 'AAA' : 'bbb';
        const number = prices[row]!.replace('.', decimal);
        return decimal === separator ? `"${number}"` : number;
      };
      const rows = dates.map((_, row) => headings.map((heading) => cell(heading, row)).join(separator));
      return [headings.join(separator), ...rows].join(ends);
    }),
);

/** A file whose first column is the date, as the bundled ones are, with some places changed. */
export function datedFile(columns: readonly string[]): fc.Arbitrary<string> {
  return almost(
    fc
      .tuple(fc.uniqueArray(iso, { maxLength: 6 }), fc.array(price, { minLength: 40, maxLength: 40 }))
      .map(([dates, prices]) =>
        [
          `date,${columns.join()}`,
          ...dates
            .toSorted()
            .map((date, row) => [date, ...columns.map((_, place) => prices[row * 3 + place])].join()),
          '',
        ].join('\n'),
      ),
  );
}

/** A file `id; date; price`, with some places changed. */
export const ownPriceFile: fc.Arbitrary<string> = almost(
  fc
    .array(
      fc.tuple(fc.constantFrom('MKT', 'AAA', 'BBB'), fc.oneof(...WRITTEN_DATES), fc.oneof(price, nasty)),
      {
        maxLength: 8,
      },
    )
    .map((rows) => rows.map((row) => row.join(';')).join('\n')),
);

/** A file of several securities in the plainest form, with some places changed, so that most of its rows are stored. */
export const plainFile: fc.Arbitrary<string> = almost(
  fc
    .array(fc.tuple(fc.constantFrom('AAA', 'bbb', 'SPY'), iso, price, fc.nat(1e6)), {
      minLength: 1,
      maxLength: 20,
    })
    .map((rows) => ['ticker,date,close,volume', ...rows.map((row) => row.join())].join('\n')),
);
