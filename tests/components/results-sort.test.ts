import { expect, test } from 'vitest';
import { nextSort, sortSecurities } from '@/components/study/results-sort';
import { resultsColumns } from '@/lib/downloads/results-columns';
import { bundledStudy } from '../support/bundled-study';

const study = bundledStudy({ tickers: 'TLN,SRE,NVDA', estimation: '-200,-90' });
const columns = resultsColumns(study);
const order = (key: string, direction: 'ascending' | 'descending') =>
  sortSecurities(study.securities, columns, { key, direction }).map(({ ticker }) => ticker);

test('securities sort by a number, and those without one stay last either way', () => {
  expect(order('return_day_0', 'ascending').at(-1)).toBe('TLN');
  expect(order('return_day_0', 'descending').at(-1)).toBe('TLN');
  expect(order('return_day_0', 'ascending').slice(0, 2)).toEqual(['NVDA', 'SRE']);
});

test('a header sorts up, then down, then not at all', () => {
  const first = nextSort(null, 'beta');
  expect(first).toEqual({ key: 'beta', direction: 'ascending' });
  const second = nextSort(first, 'beta');
  expect(second).toEqual({ key: 'beta', direction: 'descending' });
  expect(nextSort(second, 'beta')).toBeNull();
});
