import type { PriceSeries } from '@/lib/event-study/study-input';
import { readShared, readSharedCsv } from './shared-folder';

/** Adjusted closes of some 500 stocks from 2022 on, each without the days on which it has none. */
export function stockPanel(): Map<string, PriceSeries> {
  const [header = '', ...lines] = readShared('prices/panel/sp500-adjusted-close.csv').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(','));
  const [, ...tickers] = header.split(',');
  return new Map(
    tickers.map((ticker, place) => {
      const traded = rows.filter((cells) => cells[place + 1]);
      return [
        ticker,
        {
          dates: traded.map((cells) => cells[0]!),
          prices: Float64Array.from(traded, (cells) => Number(cells[place + 1])),
        },
      ];
    }),
  );
}

/** The value-weighted US market of the same years as a price series: its excess return and the risk-free rate. */
export function marketSeries(): PriceSeries {
  const rows = readSharedCsv('prices/panel/factors-with-momentum.csv');
  let level = 100;
  const prices = Float64Array.from(rows, (row) => {
    level *= 1 + (Number(row['Mkt-RF']) + Number(row.RF)) / 100;
    return level;
  });
  return { dates: rows.map((row) => row.date!), prices };
}
