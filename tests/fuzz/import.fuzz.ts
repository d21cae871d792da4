import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { runImportCommand } from '@/lib/command-line/import/run-command';
import { database } from '@/lib/database/client';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';
import { fuzzLater } from './fuzz';
import { nasty } from './hostile-text';
import { plainFile, vendorFile } from './price-texts';

await freshDatabase();
const file = join(temporaryFolder(), 'prices.csv');

const cases = fc.record({
  text: fc.oneof({ weight: 6, arbitrary: plainFile }, { weight: 3, arbitrary: vendorFile }, nasty),
  words: fc.constantFrom(
    [],
    ['--tickers', 'ZZZ'],
    ['--tickers', 'ZZZ', '--date-order', 'dmy', '--decimal', ','],
    ['--tickers', 'ZZZ', '--date-order', 'ymd', '--decimal', '.'],
    ['--map', 'date=Day,close=Last'],
    ['--tickers', '__proto__'],
  ),
});

/** Whole securities only: the span written with a security is that of its prices. */
async function expectWhole(): Promise<void> {
  const [securities, spans] = await Promise.all([
    database().security.findMany(),
    database().dailyPrice.groupBy({
      by: ['securityTicker'],
      _min: { date: true, close: true, adjustedClose: true },
      _max: { date: true },
      _count: true,
    }),
  ]);
  const spanOf = new Map(spans.map((span) => [span.securityTicker, span]));
  for (const { ticker, firstDay, lastDay, days } of securities) {
    const span = spanOf.get(ticker);
    expect([firstDay, lastDay, days]).toEqual([span?._min.date, span?._max.date, span?._count]);
  }
  expect(spans.every(({ _min }) => _min.close! > 0 && _min.adjustedClose! > 0)).toBe(true);
}

test('any file is imported or refused in a line, and leaves whole securities', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const error = vi.spyOn(console, 'error').mockReturnValue();
  await fuzzLater('imports of files', cases, async ({ text, words }) => {
    out.mockClear();
    error.mockClear();
    writeFileSync(file, text);
    const status = await runImportCommand(['--provider', 'csv', '--file', file, ...words]);
    if (status === 2 && error.mock.calls.length > 0) expect(typeof error.mock.calls[0]![0]).toBe('string');
    else expect(out.mock.calls.join('')).toContain('unchanged');
    await expectWhole();
  });
  out.mockRestore();
  error.mockRestore();
});
