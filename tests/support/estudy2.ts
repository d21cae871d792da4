import { runStudy } from '@/lib/event-study/run-study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import { readSharedCsv } from './shared-folder';

const FOLDER = 'reference/estudy2';
const DAY_ZERO = '2020-03-16';

/** The estimation days before 16 March 2020 in the sample of the estudy2 package. */
export const ESTIMATION_DAYS = 240;

/** What the estudy2 package reads or prints, by the file's name. */
export function estudy2File(name: string): Record<string, string>[] {
  return readSharedCsv(`${FOLDER}/${name}.csv`);
}

/** The prices of a column without the days on which it has none. */
function seriesOf(rows: Record<string, string>[], column: string): PriceSeries {
  const traded = rows.filter((row) => row[column] !== '');
  return {
    dates: traded.map((row) => row.date!),
    prices: Float64Array.from(traded, (row) => Number(row[column])),
  };
}

/** Its sample study: seven stocks from Monday 16 to Friday 20 March 2020, market model on log returns. */
export function estudy2Study() {
  const rows = estudy2File('in_prices');
  const benchmark = seriesOf(estudy2File('in_prices_index'), '^GSPC');
  const tickers = Object.keys(rows[0]!).filter((name) => name !== 'date');
  const firmEvents = tickers.map(
    (ticker): FirmEvent => ({
      id: ticker,
      ticker,
      name: ticker,
      group: 'every',
      eventDate: DAY_ZERO,
      dayZero: DAY_ZERO,
      prices: seriesOf(rows, ticker),
      benchmark,
      estimation: [-ESTIMATION_DAYS, -1],
      window: [0, 4],
    }),
  );
  return runStudy({ firmEvents, options: { model: 'market', returns: 'log', cars: [[0, 4]] } });
}

/** The package's abnormal returns of each stock in its order: of the estimation days it traded on, and of five days. */
export function printedAbnormalReturns(): { estimation: (number | null)[]; event: number[] }[] {
  const rows = estudy2File('out_abnormal_sim').filter((row) => row.date! <= '2020-03-20');
  const tickers = Object.keys(rows[0]!).filter((name) => name !== 'date');
  return tickers.map((ticker) => {
    const values = rows.map((row) => (row[ticker] === '' ? null : Number(row[ticker])));
    return {
      estimation: values.slice(0, ESTIMATION_DAYS),
      event: values.slice(ESTIMATION_DAYS).map((value) => value!),
    };
  });
}
