import { describe, expect, test } from 'vitest';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

const DAYS = 90;
const market = madeUpReturns(1, DAYS);

function garchOf(returns: readonly number[], estimation: readonly [number, number] = [-75, -6]) {
  const other = madeUpReturns(2, DAYS);
  return smallStudy({
    market,
    firms: { ODD: returns, OTHER: other },
    dayZero: 82,
    estimation,
    window: [-5, 5],
    options: { model: 'garch' },
  }).securities;
}

describe('the GARCH model on returns that it cannot describe', () => {
  test.each([
    ['that never change', market.map(() => 0.001)],
    ['that are the market’s own', market],
  ])('%s says that nothing varies', (_, returns) => {
    expect(garchOf(returns)[0]?.problem).toMatchObject({ code: 'zero-variance' });
  });

  // All squares alike: the likelihood has no curvature in arch and garch, and the optimiser's matrix is singular.
  test('that swing evenly says that it did not converge, and the other security is computed', () => {
    const [odd, other] = garchOf(market.map((_, day) => (day % 2 === 0 ? 0.01 : -0.01)));
    expect(odd?.problem?.code).toBe('did-not-converge');
    expect(odd?.problem?.message).toMatch(/reached no maximum in \d+ steps/);
    expect(odd?.days).toEqual([]);
    expect(other?.model?.convergence?.converged).toBe(true);
  });

  test.each([
    ['one jump', market.map((_, day) => (day === 70 ? 0.5 : 0))],
    ['rare trades', market.map((_, day) => (day % 9 === 0 ? 0.03 : 0))],
    ['growing swings', madeUpReturns(3, DAYS).map((value, day) => value * 1.1 ** (day - 60))],
    ['swings that die out', madeUpReturns(4, DAYS).map((value, day) => value * 0.8 ** day)],
  ])('%s either has a maximum or says that none was reached', (_, returns) => {
    for (const estimation of [
      [-75, -6],
      [-30, -6],
      [-14, -6],
    ] as const) {
      const { model, problem } = garchOf(returns, estimation)[0]!;
      if (problem) expect(problem.code).toBe('did-not-converge');
      else expect(model?.convergence?.converged).toBe(true);
    }
  });
});

// Swings that grow by a tenth a day for ever have no long-run variance; made-up returns of one size throughout have one.
test('a variance that only grows is said to have stopped at the limit of its persistence', () => {
  const [growing, even] = garchOf(madeUpReturns(3, DAYS).map((value, day) => value * 1.1 ** (day - 60)));
  expect(growing?.model?.convergence?.persistenceAtLimit).toBe(true);
  const { arch, garch } = growing!.model!.coefficients;
  expect(arch! + garch!).toBeCloseTo(0.999999, 12);
  expect(even?.model?.convergence?.persistenceAtLimit).toBe(false);
});
