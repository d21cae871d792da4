import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { freshDatabase } from '../support/fresh-database';
import { hasSharedFolder, readSharedCsv } from '../support/shared-folder';

const folder = resolve(import.meta.dirname, '../../../shared/prices/coverage');

describe.runIf(hasSharedFolder && existsSync(folder))('the stored figures', () => {
  beforeAll(async () => {
    await freshDatabase();
  });

  test('are the compiled closes, adjusted closes and volumes, figure by figure', async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    for (const file of files) {
      const stored = await database().dailyPrice.findMany({
        where: { securityTicker: file.replace('.csv', '') },
        orderBy: { date: 'asc' },
        select: { date: true, close: true, adjustedClose: true, volume: true },
      });
      const compiled = readSharedCsv(`prices/coverage/${file}`).map((row) => ({
        date: row.date,
        close: Number(row.close),
        adjustedClose: Number(row.adj_close),
        volume: Number(row.volume),
      }));
      expect(stored, file).toEqual(compiled);
    }
    expect(files).toHaveLength(await database().security.count());
  });

  test('are the library’s factor returns, from percent to fractions', async () => {
    const stored = await database().factorReturn.findMany();
    const values = new Map(stored.map(({ factor, date, value }) => [`${date} ${factor}`, value]));
    const rows = readSharedCsv('prices/coverage-factors.csv');
    for (const { date, ...factors } of rows) {
      for (const [factor, percent] of Object.entries(factors)) {
        expect(values.get(`${date} ${factor}`), `${date} ${factor}`).toBeCloseTo(Number(percent) / 100, 12);
      }
    }
    expect(values.size).toBe(6 * rows.length);
  });
});
