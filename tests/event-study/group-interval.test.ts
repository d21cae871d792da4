import { expect, test } from 'vitest';
import { expectRelative } from '../support/close-to';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

const market = madeUpReturns(1, 90);
const firmsOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, firm) => [`F${firm}`, madeUpReturns(firm + 2, 90)]));

function group(count: number) {
  const study = smallStudy({
    market,
    firms: firmsOf(count),
    dayZero: 82,
    estimation: [-75, -6],
    window: [0, 1],
  });
  return { ...study.groups[0]!, cars: study.securities.map(({ cars }) => cars[0]!.car!) };
}

/* scipy.stats.t.ppf(0.975, 5) = 2.5705818356363146 */
test('with five firms or more the interval is the cross-sectional one widened for their correlation', () => {
  const { windows, meanResidualCorrelation: rho, cars } = group(6);
  const mean = cars.reduce((sum, car) => sum + car, 0) / 6;
  const variance = cars.reduce((sum, car) => sum + (car - mean) ** 2, 0) / 5;
  const error = Math.sqrt(((variance / 6) * (1 + 5 * rho!)) / (1 - rho!));
  expectRelative(windows[0]?.upper, mean + 2.5705818356363146 * error);
  expectRelative(windows[0]?.lower, mean - 2.5705818356363146 * error);
});

test('with fewer it is that of the portfolio t, so that both say the same of zero', () => {
  const { windows, headlineTest } = group(4);
  expect(headlineTest).toBe('portfolio-t');
  const { caar, upper, tests } = windows[0]!;
  const { statistic } = tests['portfolio-t']!;
  /* scipy.stats.t.ppf(0.975, 68) = 1.9954689314298435 */
  expectRelative(upper, caar! + 1.9954689314298435 * Math.abs(caar! / statistic!));
});

test('every day of a group has an interval too', () => {
  for (const { aar, lower, upper } of group(6).days) {
    expect(lower).toBeLessThan(aar!);
    expect(upper).toBeGreaterThan(aar!);
  }
});
