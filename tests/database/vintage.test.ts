import { expect, test } from 'vitest';
import { beginImport, importPrices } from '@/lib/database/import-writer';
import { openDatabase } from '@/lib/database/open-database';
import { dataVintage } from '@/lib/database/source-store';
import { freshDatabase } from '../support/fresh-database';
import { testSecurity, testSource } from '../support/imported-security';

const db = await openDatabase(await freshDatabase());
const bundled = {
  lastPriceDate: '2025-03-14',
  retrievedOn: '2026-11-23',
  sources: ['Kenneth R. French, Data Library', 'Yahoo Finance'],
};

test('an import that stores nothing changes neither the sources nor the day they were retrieved', async () => {
  await beginImport(db, { ...testSource, name: 'Yahoo Finance', retrievedOn: '2031-01-01' }, 'all', true);
  expect(await dataVintage()).toEqual(bundled);
});

test('one that stores a day does, and names a source of two imports once', async () => {
  const { id } = await beginImport(db, { ...testSource, name: 'Yahoo Finance' }, 'one', true);
  const day = { date: '2025-01-27', close: 10, adjustedClose: null, volume: null };
  await importPrices(db, { id, sourceId: 'test', exchange: null }, testSecurity, [day], 0);
  const today = new Date().toISOString().slice(0, 10);
  expect(await dataVintage()).toEqual({ ...bundled, retrievedOn: today });
});
