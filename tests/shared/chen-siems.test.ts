import { describe, expect, test } from 'vitest';
import { runStudy } from '@/lib/event-study/run-study';
import type { FirmEvent } from '@/lib/event-study/study-input';
import { resolveDayZero } from '@/lib/event-study/trading-days';
import { hasSharedFolder, readSharedCsv } from '../support/shared-folder';
import { pricesFromReturns } from '../support/small-study';

const FOLDER = 'reference/chen-siems';

/** A stock market around its first trading day after 11 September 2001, on its own trading days. */
function marketEvent(name: string, eventDate: string, rows: Record<string, string>[]): FirmEvent {
  const traded = rows.filter((row) => row[name] !== '');
  const prices = pricesFromReturns(
    traded.map((row) => Number(row[name]) / 100),
    ['2001-01-01', ...traded.map((row) => row.i!)],
  );
  return {
    id: name,
    ticker: name,
    name,
    group: 'markets',
    eventDate,
    dayZero: resolveDayZero(prices.dates, eventDate)!,
    prices,
    benchmark: prices,
    estimation: [-30, -11],
    window: [0, 10],
  };
}

describe.runIf(hasSharedFolder)('stock markets around 11 September 2001 (Chen & Siems 2004)', () => {
  const rows = hasSharedFolder ? readSharedCsv(`${FOLDER}/chen_siems_in_returns_pct.csv`) : [];
  const events = hasSharedFolder ? readSharedCsv(`${FOLDER}/chen_siems_in_event_dates.csv`) : [];
  const { securities, groups } = runStudy({
    firmEvents: events.map(({ name, when }) => marketEvent(name!, when!, rows)),
    options: {
      model: 'mean-adjusted',
      returns: 'simple',
      cars: [
        [0, 5],
        [0, 10],
      ],
    },
  });

  test.each([
    ['S.P500', -7.724, -3.833],
    ['Dow', -10.567, -7.897],
    ['London', -4.534, -8.603],
    ['Germany', -8.064, -10.457],
  ])(
    'the constant mean model gives %s a CAR of %d %% over six days and %d %% over eleven',
    (name, six, eleven) => {
      const { cars, estimationDays } = securities.find(({ ticker }) => ticker === name)!;
      expect(estimationDays).toBe(20);
      expect(cars.map(({ car }) => (car! * 100).toFixed(3))).toEqual([six.toFixed(3), eleven.toFixed(3)]);
    },
  );

  test('all 33 markets are computed, each on its own calendar', () => {
    expect(securities.filter(({ problem }) => problem)).toEqual([]);
    expect(groups[0]?.size).toBe(33);
    expect(groups[0]?.windows[0]?.size).toBe(33);
  });
});
