import { runStudy } from '@/lib/event-study/run-study';
import type { StudyResult } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries, StudyOptions } from '@/lib/event-study/study-input';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { readShared, readSharedCsv } from './shared-folder';

const CANONICAL_TICKERS = 'NVDA AVGO VRT BE ETN PWR GEV VST CEG NRG TLN OKLO SMR CCJ NEE DUK SO'.split(' ');

type Panel = { file: string; dayZero: string; tickers: readonly string[] };

const DEEPSEEK: Panel = {
  file: 'reference/canonical/deepseek_prices.csv',
  dayZero: '2025-01-27',
  tickers: CANONICAL_TICKERS,
};

/** A panel of the reference with its market in the column MKT: estimation -130...-11, window -10...10. */
function panelEvents({ file, dayZero, tickers }: Panel): FirmEvent[] {
  const rows = readSharedCsv(file);
  const dates = rows.map((row) => row.date!);
  const seriesOf = (ticker: string): PriceSeries => ({
    dates,
    prices: Float64Array.from(rows, (row) => Number(row[ticker])),
  });
  const benchmark = seriesOf('MKT');
  return tickers.map((ticker) => ({
    id: ticker,
    ticker,
    name: ticker,
    group: 'every',
    eventDate: dayZero,
    dayZero,
    prices: seriesOf(ticker),
    benchmark,
    estimation: [-130, -11],
    window: [-10, 10],
  }));
}

/** The reference study of 27 January 2025 with its factors and momentum. */
export function canonicalStudy(options: Partial<StudyOptions>, tickers = CANONICAL_TICKERS): StudyResult {
  const file = 'prices/panel/factors-with-momentum.csv';
  return runStudy({
    firmEvents: panelEvents({ ...DEEPSEEK, tickers }),
    factors: factorSeriesOf(parseFactorCsv(readShared(file), file)),
    options: { model: 'market', returns: 'simple', cars: [[-1, 1]], ...options },
  });
}

/** The reference's second panel: five technology stocks on Monday 16 March 2020. */
export function covidStudy(options: Partial<StudyOptions>): StudyResult {
  return runStudy({
    firmEvents: panelEvents({
      file: 'reference/canonical/covid_prices.csv',
      dayZero: '2020-03-16',
      tickers: ['AMZN', 'NFLX', 'SHOP', 'FB', 'UPWK'],
    }),
    options: { model: 'market', returns: 'simple', cars: [[0, 1]], ...options },
  });
}
