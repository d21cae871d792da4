import { runStudy } from '@/lib/event-study/run-study';
import type { StudyResult } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries, StudyOptions } from '@/lib/event-study/study-input';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { readShared, readSharedCsv } from './shared-folder';

const CANONICAL_TICKERS = 'NVDA AVGO VRT BE ETN PWR GEV VST CEG NRG TLN OKLO SMR CCJ NEE DUK SO'.split(' ');

/** The reference study of 27 January 2025: estimation -130...-11, window -10...10, factors with momentum. */
export function canonicalStudy(options: Partial<StudyOptions>, tickers = CANONICAL_TICKERS): StudyResult {
  const rows = readSharedCsv('reference/canonical/deepseek_prices.csv');
  const dates = rows.map((row) => row.date!);
  const seriesOf = (ticker: string): PriceSeries => ({
    dates,
    prices: Float64Array.from(rows, (row) => Number(row[ticker])),
  });
  const benchmark = seriesOf('MKT');
  const firmEvents = tickers.map(
    (ticker): FirmEvent => ({
      id: ticker,
      ticker,
      name: ticker,
      group: 'every',
      eventDate: '2025-01-27',
      dayZero: '2025-01-27',
      prices: seriesOf(ticker),
      benchmark,
      estimation: [-130, -11],
      window: [-10, 10],
    }),
  );
  const file = 'prices/panel/factors-with-momentum.csv';
  return runStudy({
    firmEvents,
    factors: factorSeriesOf(parseFactorCsv(readShared(file), file)),
    options: { model: 'market', returns: 'simple', cars: [[-1, 1]], ...options },
  });
}
