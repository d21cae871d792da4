import { describe, expect, test } from 'vitest';
import { expectRelative } from '../support/close-to';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

/*
 * A has the residuals 1, -1, 2, -2 percent on days -6 to -3, B -1, 1, -3, 3 on days -5 to -2; day 0 is 4 and 2. By
 * hand: mean residuals 1, -1, 1.5, -2.5, 3 over five days with a variance of 18.7 / 4; the three shared days give
 * A'B = 1 + 2 + 6 = 9 with population variances 2.5 and 5.
 */
test('estimation windows that end on different days are matched by event day', () => {
  const percent = (values: number[]) => values.map((value) => value / 100);
  const { groups } = smallStudy({
    market: percent([0, 0, 0, 0, 0, 0, 0]),
    firms: { A: percent([1, -1, 2, -2, 0, 0, 4]), B: percent([0, -1, 1, -3, 3, 0, 2]) },
    dayZero: 6,
    estimation: [-6, -3],
    estimations: { B: [-5, -2] },
    window: [0, 0],
    options: { model: 'market-adjusted' },
  });
  expectRelative(groups[0]?.meanResidualCorrelation, 9 / (3 * Math.sqrt(12.5)), 1e-9);
  expectRelative(groups[0]?.designEffect, 1 + 9 / (3 * Math.sqrt(12.5)), 1e-9);
  const crude = groups[0]?.days[0]?.tests['crude-dependence-t'];
  expectRelative(crude?.statistic, 3 / Math.sqrt(18.7 / 4), 1e-9);
  expect(crude?.df).toBe(4);
});

describe('a firm without an abnormal return on a day', () => {
  const market = madeUpReturns(1, 90);
  const others = Object.fromEntries([2, 3, 4, 5, 7].map((seed) => [`F${seed}`, madeUpReturns(seed, 90)]));
  const halted = madeUpReturns(6, 90).map((value, day) => (day === 82 ? Number.NaN : value));
  const study = (firms: Record<string, number[]>) =>
    smallStudy({ market, firms, dayZero: 82, estimation: [-75, -6], window: [0, 0] }).groups[0]!;

  test('leaves the tests of that day those of the other firms alone', () => {
    const [withHalted] = study({ ...others, HALTED: halted }).days;
    const [without] = study(others).days;
    expect(withHalted).toEqual(without);
    expect(withHalted?.size).toBe(5);
  });
});
