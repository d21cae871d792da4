import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { detectFormat } from '@/lib/prices/csv/csv-format';
import { readPriceFile } from '@/lib/prices/csv/read-price-file';
import { checkDays } from '@/lib/prices/door/check-days';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { parsePriceCsv } from '@/lib/prices/price-csv';
import { fuzz } from './fuzz';
import { nasty } from './hostile-text';
import { datedFile, ownPriceFile, vendorFile } from './price-texts';
import { orMalformed } from './refusals';

const FILE = 'prices.csv';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const numbered = (text: string) =>
  text.split(/\r?\n/).map((line, place) => ({ line: place + 1, text: line }));

test('a file of prices by firm gives ascending days with numbers, or the line that is wrong', () => {
  fuzz('price files', fc.tuple(fc.oneof(ownPriceFile, nasty), fc.nat(200)), ([text, cut]) => {
    const series = orMalformed(FILE, () => {
      const reader = new PriceFileReader(FILE);
      reader.add(text.slice(0, cut));
      reader.add(text.slice(cut));
      return reader.finish();
    });
    for (const { dates, prices } of series?.values() ?? []) {
      expect(prices).toHaveLength(dates.length);
      expect(prices.some(Number.isNaN)).toBe(false);
      expect(dates.every((date, day) => DAY.test(date) && (day === 0 || date > dates[day - 1]!))).toBe(true);
    }
  });
});

test('a file in the bundle’s form gives positive prices, or the line that is wrong', () => {
  const columns = ['close', 'adj_close', 'volume'];
  fuzz('bundled price files', fc.oneof(datedFile(columns), nasty), (text) => {
    for (const { close, adjustedClose, volume } of orMalformed(FILE, () => parsePriceCsv(text, FILE)) ?? []) {
      expect([close > 0, adjustedClose > 0, (volume ?? 0) >= 0]).toEqual([true, true, true]);
      expect([close, adjustedClose].every(Number.isFinite)).toBe(true);
    }
  });
});

test('a file of factors gives fractions, or the line that is wrong', () => {
  fuzz('factor files', fc.oneof(datedFile(['Mkt-RF', 'SMB', 'RF']), nasty), (text) => {
    for (const { value, date } of orMalformed(FILE, () => parseFactorCsv(text, FILE)) ?? []) {
      expect([Number.isFinite(value), DAY.test(date)]).toEqual([true, true]);
    }
  });
});

test('a vendor’s file is read in the one way it allows, or the reason is told', () => {
  fuzz('ways a price file is written', fc.oneof(vendorFile, nasty), (text) => {
    const lines = numbered(text);
    const format = orMalformed(FILE, () => detectFormat(lines, FILE, { map: {} }));
    if (!format) return;
    const { days, rejected } = readPriceFile(lines, format, 'AAA');
    const rows = [...days.values()].flatMap((buffer) => buffer.days());
    const refused = [...rejected.values()].flat();
    const told = lines.filter(({ text: line }) => line.trim() !== '').length - 1;
    expect(rows.length + refused.length).toBe(told);
    expect(rows.every(({ date }) => DAY.test(date))).toBe(true);
    expect(refused.every(({ line, reason }) => line > 1 && reason !== '')).toBe(true);
  });
});

const figure = fc.option(fc.oneof(fc.double({ min: 1, max: 2, noNaN: true }), fc.double()), { freq: 4 });
const incoming = fc.array(
  fc.record({
    line: fc.nat(99),
    date: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('2025-01-24', '2025-01-27', '2025-02-30') },
      nasty,
    ),
    close: figure,
    adjustedClose: figure,
    volume: figure,
    high: figure,
    low: figure,
  }),
  { maxLength: 12 },
);

test('what passes the door is ascending and positive, and every other row has a reason', () => {
  fuzz('days at the door', incoming, (days) => {
    const { accepted, rejected } = checkDays(days);
    expect(accepted.length + rejected.length).toBe(days.length);
    expect(accepted.every(({ date }, place) => place === 0 || date > accepted[place - 1]!.date)).toBe(true);
    for (const { close, adjustedClose, volume } of accepted) {
      const prices = [close, adjustedClose ?? close];
      expect(prices.every((price) => price > 0 && Number.isFinite(price))).toBe(true);
      expect(volume === null || volume >= 0).toBe(true);
    }
  });
});
