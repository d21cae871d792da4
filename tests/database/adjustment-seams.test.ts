import { expect, test } from 'vitest';
import { beginImport, importPrices } from '@/lib/database/import-writer';
import { openDatabase } from '@/lib/database/open-database';
import { freshDatabase, storedRows } from '../support/fresh-database';
import { testSecurity, testSource } from '../support/imported-security';

await freshDatabase();

/** Imports days of January 2025 whose adjusted closes are so much of the closes. */
async function importing(level: number, ...days: number[]): Promise<void> {
  const db = await openDatabase();
  const { id } = await beginImport(db, testSource, JSON.stringify([level, days]), true);
  const rows = days.map((day) => {
    const close = 10 + day;
    return {
      date: `2025-01-${String(day).padStart(2, '0')}`,
      close,
      adjustedClose: close * level,
      volume: 1,
    };
  });
  await importPrices(db, { id, sourceId: 'test', exchange: null }, testSecurity, rows, 0);
  await db.close();
}

async function seams(): Promise<string[]> {
  const rows = await storedRows<{ date: string }>(
    `SELECT "date" FROM "PriceFlag" WHERE "kind" = 'adjustment-seam' ORDER BY "date"`,
  );
  return rows.map(({ date }) => date.slice(8));
}

test('a seam is flagged wherever days of two imports with another level meet, and goes once one import covers it', async () => {
  await importing(0.9, 6, 7, 8, 9, 10);
  expect(await seams()).toEqual([]);
  // The same level: nothing to see.
  await importing(0.9, 13, 14);
  expect(await seams()).toEqual([]);
  // A later anchor, after the stored days.
  await importing(0.8, 15, 16);
  expect(await seams()).toEqual(['15']);
  // In the middle: both of its ends, and those that are not touched stay.
  await importing(0.8, 8);
  expect(await seams()).toEqual(['08', '09', '15']);
  // Two single days with stored ones between them.
  await importing(0.7, 7, 10);
  expect(await seams()).toEqual(['07', '08', '09', '10', '13', '15']);
  await importing(0.8, 6, 7, 8, 9, 10, 13, 14, 15, 16);
  expect(await seams()).toEqual([]);
});
