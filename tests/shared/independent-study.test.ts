import { describe, expect, test } from 'vitest';
import { panelStudy } from '../support/canonical-panel';
import { expectRelative } from '../support/close-to';
import { INDEPENDENT_NUMBERS } from '../support/independent-numbers';
import { hasSharedFolder } from '../support/shared-folder';

function expectSame(actual: number | null | undefined, expected: number | null | undefined): void {
  if (expected === null || expected === undefined) expect(actual).toBeNull();
  else expectRelative(actual, expected, 1e-9);
}

describe.runIf(hasSharedFolder)('an independent calculation agrees on', () => {
  test.each(INDEPENDENT_NUMBERS)('$name: $model model, $returns returns', (reference) => {
    const { panel, gaps, model, returns, car: window } = reference;
    const { securities, groups } = panelStudy(panel, { model, returns, cars: [window] }, gaps);
    for (const { ticker, model: fitted, days, cars } of securities) {
      const [sigma, abnormal, error, car, carError] = reference.firms[ticker]!;
      const zero = days.find(({ eventDay }) => eventDay === 0);
      expectSame(fitted?.sigma, sigma);
      expectSame(zero?.abnormal, abnormal);
      expectSame(zero?.standardError, error);
      expectSame(cars[0]?.car, car);
      expectSame(cars[0]?.standardError, carError);
      expect(cars[0]?.bhar === null).toBe(returns === 'log' || car === null);
    }
    const { windows, meanResidualCorrelation } = groups[0]!;
    expectSame(meanResidualCorrelation, reference.correlation);
    const { tests, preEvent, size } = windows[0]!;
    expect(size).toBe(reference.size);
    expect(Object.keys(tests).sort()).toEqual(Object.keys(reference.tests).sort());
    for (const [name, outcome] of Object.entries(tests)) {
      const [statistic, df, p] = reference.tests[name]!;
      expectSame(outcome.statistic, statistic);
      expect(outcome.df).toBe(df);
      expectSame(outcome.p, p);
    }
    expectSame(preEvent?.statistic, reference.preEvent.statistic);
    expect(preEvent?.comparisons).toBe(reference.preEvent.comparisons);
    expectSame(preEvent?.p, reference.preEvent.p);
  });
});
