import { expect, test } from 'vitest';
import { volumeOptions } from '@/lib/event-study/abnormal-volume';
import { runStudy } from '@/lib/event-study/run-study';
import { expectRelative } from '../support/close-to';
import { madeUpDays } from '../support/small-study';

const dates = madeUpDays(7);
const prices = Float64Array.from([10, 11, 10, 12, 11, 10, 12]);

function volumesOf(volumes: number[]) {
  const series = { dates, prices, volumes: Float64Array.from(volumes) };
  return runStudy({
    firmEvents: [
      {
        id: 'ONE',
        ticker: 'ONE',
        name: 'One',
        group: 'every',
        eventDate: dates[5]!,
        dayZero: dates[5]!,
        prices: series,
        benchmark: series,
        estimation: [-4, -1],
        window: [0, 1],
      },
    ],
    options: volumeOptions({ cars: [[0, 1]], minimumEstimationDays: 3 }),
  }).securities[0];
}

/*
 * Estimation volumes 1, e, 1, e: logs 0, 1, 0, 1, mean 1/2, s^2 = 1/3. Event volumes e^3 and e^2: abnormal 5/2
 * and 3/2, each with variance s^2 (1 + 1/4), together with L + L^2 / M = 2 + 4/4 = 3 times s^2.
 */
test('abnormal volume is the log volume less its estimation-window mean, with the forecast error', () => {
  const security = volumesOf([5, 1, Math.E, 1, Math.E, Math.E ** 3, Math.E ** 2]);
  expectRelative(security?.model?.alpha, 0.5);
  expectRelative(security?.days[0]?.abnormal, 2.5);
  expectRelative(security?.days[0]?.standardError, Math.sqrt(5 / 12));
  expectRelative(security?.cars[0]?.car, 4);
  expectRelative(security?.cars[0]?.standardError, 1);
});

test('a day without trades has no log volume and is missing', () => {
  const security = volumesOf([5, 1, Math.E, 1, Math.E, 0, Math.E ** 2]);
  expect(security?.days[0]?.abnormal).toBeNull();
  expectRelative(security?.days[1]?.abnormal, 1.5);
});
