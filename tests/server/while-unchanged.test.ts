import { expect, test } from 'vitest';
import { database } from '@/lib/database/client';
import { findSecurities } from '@/lib/database/security-store';
import { UnknownTickerError } from '@/lib/server/study-errors';
import { whileUnchanged } from '@/lib/server/while-unchanged';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

const named = (ticker: string) =>
  whileUnchanged(['name', ticker], async () => (await findSecurities([ticker])).map(({ name }) => name));

test('what is asked for twice is loaded once, and anew when what is stored has changed', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
  };
  await whileUnchanged(['loads'], load);
  await whileUnchanged(['loads'], load);
  expect(loads).toBe(1);
  expect(await named('NVDA')).toEqual(['Nvidia']);
  await database().security.update({ where: { ticker: 'NVDA' }, data: { name: 'Nvidia Corporation' } });
  expect(await named('NVDA')).toEqual(['Nvidia Corporation']);
  await whileUnchanged(['loads'], load);
  expect(loads).toBe(2);
});

test('what differs in one word is told apart, and another database is read anew', async () => {
  expect([await named('VST'), await named('CEG')]).toEqual([['Vistra'], ['Constellation Energy']]);
  expect(await named('NVDA')).toEqual(['Nvidia Corporation']);
  await freshDatabase();
  expect(await named('NVDA')).toEqual(['Nvidia']);
});

test('what failed is tried again', async () => {
  const failing = whileUnchanged(['trial'], () => {
    throw new UnknownTickerError('tickers', ['NONE'], []);
  });
  await expect(failing).rejects.toThrow(UnknownTickerError);
  const refused = whileUnchanged(['trial'], () => Promise.reject(new Error('away')));
  await expect(refused).rejects.toThrow('away');
  expect(await whileUnchanged(['trial'], async () => 'there')).toBe('there');
});
