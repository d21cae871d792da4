import { expect, test } from 'vitest';
import { expectRelative } from '../support/close-to';
import { smallStudy } from '../support/small-study';

/*
 * Three firms beside a market that does not move, market-adjusted, in percent. By hand, mean over sd / sqrt(3):
 * day -4: 1, 2, 3 gives 2 / (1 / 1.732) = 3.464; day -3: -1, 0, 2.5 gives 0.5 / (1.803 / 1.732) = 0.480;
 * day -2: -2, -4, -3 gives 5.196; day -1: 0, 3, 0 gives 1; day 0: 4, 5, 9 gives 6 / (2.6458 / 1.732) = 3.928.
 */
const FIRMS = { A: [1, -1, -2, 0, 4, -3], B: [2, 0, -4, 3, 5, 0], C: [3, 2.5, -3, 0, 9, -1] };
const percent = (values: readonly number[]) => values.map((value) => value / 100);

const study = (firms: Record<string, readonly number[]>, missing: Record<string, number[]> = {}) =>
  smallStudy({
    market: percent([0, 0, 0, 0, 0, 0]),
    firms: Object.fromEntries(Object.entries(firms).map(([name, returns]) => [name, percent(returns)])),
    missing,
    dayZero: 4,
    estimation: [-4, -1],
    window: [0, 1],
    options: { model: 'market-adjusted', minimumEstimationDays: 2 },
  }).groups[0]!;

test('the event day’s cross-sectional t is ranked among those of the four days before', () => {
  const { preEvent } = study(FIRMS).days[0]!;
  expectRelative(preEvent?.statistic, (6 * Math.sqrt(3)) / Math.sqrt(7), 1e-9);
  // Only day -2 reaches it: p = (1 + 1) / (4 + 1).
  expect(preEvent).toMatchObject({ comparisons: 4, reaching: 1, p: 2 / 5 });
});

/*
 * Sums over two days: 0, 2, 5.5 (t 1.46), -3, -4, -0.5 (t -2.40), -2, -1, -3 (t -3.46); days 0 and 1: 1, 5, 8 with
 * mean 14/3 and variance 37/3: t = 2.30.
 */
test('a window of two days is ranked among the three overlapping pairs before', () => {
  const { preEvent } = study(FIRMS).windows[0]!;
  expectRelative(preEvent?.statistic, (14 / 3 / Math.sqrt(37 / 3)) * Math.sqrt(3), 1e-9);
  expect(preEvent).toMatchObject({ comparisons: 3, reaching: 2, p: 3 / 4 });
});

test('one firm, or firms that all do the same, have nothing to compare', () => {
  expect(study({ A: FIRMS.A }).days[0]?.preEvent).toBeUndefined();
  expect(study({ A: FIRMS.A, B: FIRMS.A }).days[0]?.preEvent).toBeUndefined();
});

// Without B's price before day -3, A and C are alone on days -4 and -3, which B's two returns are of.
test('days on which a firm did not trade compare the firms that did', () => {
  const { preEvent } = study(FIRMS, { B: [1] }).days[0]!;
  // Day -4: 1 and 3 give 2; day -3: -1 and 2.5 give 0.43; days -2 and -1 as before.
  expect(preEvent).toMatchObject({ comparisons: 4, reaching: 1 });
});

// On days without a trade at a new price every firm's residual is the market's return, and only rounding tells them apart.
test('days on which all firms did the same have no statistic, however the sums round', () => {
  const market = [0.013, -0.0037, 0.0101, 0.0071, -0.0213, 0.0009, 0.0457, -0.0303, 0, 0];
  const firmDays = market.map((_, day) => (day < 8 ? 0 : 0.01));
  const firms = Object.fromEntries(
    Array.from({ length: 7 }, (_, place) => [
      `F${place}`,
      firmDays.map((value, day) => (day < 7 ? 0 : value + (place - 3) ** 3 / 1000)),
    ]),
  );
  const { groups } = smallStudy({
    ...{ market, firms, dayZero: 8, estimation: [-8, -1], window: [0, 1] },
    options: { model: 'market-adjusted', minimumEstimationDays: 2 },
  });
  expect(groups[0]?.days[0]?.preEvent?.comparisons).toBe(1);
});
