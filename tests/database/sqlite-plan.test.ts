import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_PATIENCE } from '@/lib/database/connection';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { openSqlite } from '@/lib/database/sqlite';
import { prismaFolder, temporaryFolder } from '../support/fresh-database';

test('SQLite reads a history as one range of the key, without sorting', async () => {
  const file = join(temporaryFolder(), 'aftershock.db');
  await prepareDatabase(`file:${file}`, prismaFolder);
  const db = openSqlite(file, COMMAND_PATIENCE);
  const plan = await db.rows<{ detail: string }>(
    'EXPLAIN QUERY PLAN SELECT date, close FROM DailyPrice WHERE securityTicker = 1 ORDER BY date',
  );
  await db.close();
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH DailyPrice USING PRIMARY KEY (securityTicker=?)',
  ]);
});
