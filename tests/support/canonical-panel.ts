import { runStudy } from '@/lib/event-study/run-study';
import type { StudyResult } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries, StudyOptions } from '@/lib/event-study/study-input';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { factorSeriesOf } from '@/lib/prices/factor-series';
import { readShared, readSharedCsv } from './shared-folder';
import { withoutPrices } from './small-study';

const PANELS = {
  deepseek: {
    file: 'reference/canonical/deepseek_prices.csv',
    dayZero: '2025-01-27',
    tickers: 'NVDA AVGO VRT BE ETN PWR GEV VST CEG NRG TLN OKLO SMR CCJ NEE DUK SO'.split(' '),
  },
  covid: {
    file: 'reference/canonical/covid_prices.csv',
    dayZero: '2020-03-16',
    tickers: ['AMZN', 'NFLX', 'SHOP', 'FB', 'UPWK'],
  },
};
export type PanelName = keyof typeof PANELS;

/** Positions of the prices left out of a panel with gaps: one in every estimation window, some around day 0. */
function gapsOf(firm: number, zero: number): number[] {
  return firm % 3 === 0 ? [40 + 5 * firm, zero + (firm % 4)] : [40 + 5 * firm];
}

/** The firms of a panel with its column MKT as market: estimation -130...-11, window -10...10. */
function panelEvents(panel: PanelName, tickers: readonly string[], gaps: boolean): FirmEvent[] {
  const { file, dayZero } = PANELS[panel];
  const rows = readSharedCsv(file);
  const dates = rows.map((row) => row.date!);
  const zero = dates.indexOf(dayZero);
  const seriesOf = (ticker: string): PriceSeries => ({
    dates,
    prices: Float64Array.from(rows, (row) => Number(row[ticker])),
  });
  const benchmark = seriesOf('MKT');
  return tickers.map((ticker, firm) => ({
    id: ticker,
    ticker,
    name: ticker,
    group: 'every',
    eventDate: dayZero,
    dayZero,
    prices: gaps ? withoutPrices(seriesOf(ticker), gapsOf(firm, zero)) : seriesOf(ticker),
    benchmark,
    estimation: [-130, -11],
    window: [-10, 10],
  }));
}

/** A study of all firms of a panel. */
export function panelStudy(
  panel: PanelName,
  options: Pick<StudyOptions, 'model' | 'returns' | 'cars'>,
  gaps = false,
): StudyResult {
  return runStudy({ firmEvents: panelEvents(panel, PANELS[panel].tickers, gaps), options });
}

/** The reference study of 27 January 2025 with its factors and momentum. */
export function canonicalStudy(
  options: Partial<StudyOptions>,
  tickers: readonly string[] = PANELS.deepseek.tickers,
): StudyResult {
  const file = 'prices/panel/factors-with-momentum.csv';
  return runStudy({
    firmEvents: panelEvents('deepseek', tickers, false),
    factors: factorSeriesOf(parseFactorCsv(readShared(file), file)),
    options: { model: 'market', returns: 'simple', cars: [[-1, 1]], ...options },
  });
}
