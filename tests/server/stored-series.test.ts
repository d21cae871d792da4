import { expect, test } from 'vitest';
import { loadPriceSeries, WHOLE_HISTORY } from '@/lib/database/price-store';
import { storedSeries } from '@/lib/server/stored-series';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

test('the quarters that are kept give the same days as the store, for spans that overlap and one without prices', async () => {
  const tickers = ['NVDA', 'TLN', 'SPY'];
  for (const span of [
    { from: '2024-07-11', to: '2025-02-10' },
    { from: '2024-09-03', to: '2025-01-27' },
    { from: '2025-01-27', to: '2025-01-27' },
    { from: '2024-06-03', to: '2024-07-09' },
    { from: '2011-01-03', to: '2012-01-03' },
    WHOLE_HISTORY,
  ]) {
    expect(await storedSeries(tickers, span)).toEqual(await loadPriceSeries(tickers, span));
  }
});
