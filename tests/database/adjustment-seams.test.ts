import { expect, test } from 'vitest';
import { databaseFile } from '@/lib/database/database-file';
import { beginImport, importPrices } from '@/lib/database/import-writer';
import { openDatabase, reader } from '@/lib/database/sqlite';
import { freshDatabase } from '../support/fresh-database';
import { testSecurity, testSource } from '../support/imported-security';

freshDatabase();

/** Imports days of January 2025 whose adjusted closes are so much of the closes. */
function importing(level: number, ...days: number[]): void {
  const db = openDatabase(databaseFile());
  const { id } = beginImport(db, testSource, JSON.stringify([level, days]), true);
  const rows = days.map((day) => {
    const close = 10 + day;
    return {
      date: `2025-01-${String(day).padStart(2, '0')}`,
      close,
      adjustedClose: close * level,
      volume: 1,
    };
  });
  importPrices(db, { id, sourceId: 'test', exchange: null }, testSecurity, rows, 0);
  db.close();
}

const seams = () =>
  reader()
    .prepare(`SELECT substr("date", 9) FROM "PriceFlag" WHERE "kind" = 'adjustment-seam' ORDER BY "date"`)
    .pluck()
    .all();

test('a seam is flagged wherever days of two imports with another level meet, and goes once one import covers it', () => {
  importing(0.9, 6, 7, 8, 9, 10);
  expect(seams()).toEqual([]);
  // The same level: nothing to see.
  importing(0.9, 13, 14);
  expect(seams()).toEqual([]);
  // A later anchor, after the stored days.
  importing(0.8, 15, 16);
  expect(seams()).toEqual(['15']);
  // In the middle: both of its ends, and those that are not touched stay.
  importing(0.8, 8);
  expect(seams()).toEqual(['08', '09', '15']);
  // Two single days with stored ones between them.
  importing(0.7, 7, 10);
  expect(seams()).toEqual(['07', '08', '09', '10', '13', '15']);
  importing(0.8, 6, 7, 8, 9, 10, 13, 14, 15, 16);
  expect(seams()).toEqual([]);
});
