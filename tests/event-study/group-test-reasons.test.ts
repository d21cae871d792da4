import { describe, expect, test } from 'vitest';
import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import type { GroupTests } from '@/lib/event-study/study';
import type { ModelName } from '@/lib/event-study/study-choices';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

const DAYS = 90;
const still = Array.from({ length: DAYS }, () => 0);

/** Tests of day 0 of a group, and the names of those without a statistic with the reason's code. */
function reasonsOf(firms: Record<string, readonly number[]>, model: ModelName = 'market-adjusted') {
  const market = model === 'market' ? madeUpReturns(99, DAYS) : still;
  const { groups } = smallStudy({
    market,
    firms,
    dayZero: 82,
    estimation: [-75, -6],
    window: [0, 0],
    options: { model },
  });
  const { tests } = groups[0]!.days[0]!;
  const reasons = Object.fromEntries(
    GROUP_TEST_NAMES.flatMap((name) => (tests[name]?.problem ? [[name, tests[name].problem.code]] : [])),
  );
  return { tests, reasons };
}

function expectWhole(tests: GroupTests, but: readonly GroupTestName[]): void {
  for (const name of GROUP_TEST_NAMES) {
    if (but.includes(name)) continue;
    expect(Number.isFinite(tests[name]?.statistic), name).toBe(true);
    expect(tests[name]?.p, name).toBeLessThanOrEqual(1);
  }
}

const FEWER_THAN_TWO = {
  'cross-sectional-t': 'too-few-securities',
  'skewness-adjusted-t': 'too-few-securities',
  'adjusted-patell-z': 'too-few-securities',
  'bmp-t': 'too-few-securities',
  'kolari-pynnonen-t': 'too-few-securities',
  'grank-t': 'too-few-securities',
  'grank-z': 'too-few-securities',
};

describe('a group test without a statistic says why', () => {
  test('for one security, where tests that compare securities need two or three', () => {
    const { tests, reasons } = reasonsOf({ ONE: madeUpReturns(1, DAYS) }, 'market');
    expect(reasons).toEqual(FEWER_THAN_TWO);
    expect(tests['cross-sectional-t']?.problem).toMatchObject({ have: 1, need: 2 });
    expect(tests['skewness-adjusted-t']?.problem).toMatchObject({ have: 1, need: 3 });
    expect(tests['bmp-t']?.problem?.message).toBe(
      'needs at least 2 securities with an abnormal return in the window and has 1',
    );
    expectWhole(tests, Object.keys(FEWER_THAN_TWO) as GroupTestName[]);
  });

  test('for two securities, where only a skewness is missing', () => {
    const { tests, reasons } = reasonsOf({ A: madeUpReturns(1, DAYS), B: madeUpReturns(2, DAYS) }, 'market');
    expect(reasons).toEqual({ 'skewness-adjusted-t': 'too-few-securities' });
    expectWhole(tests, ['skewness-adjusted-t']);
  });

  test('for securities that all do the same, whose spread is nothing', () => {
    const same = madeUpReturns(3, DAYS);
    const { tests, reasons } = reasonsOf({ A: same, B: same, C: same });
    const spreadless = [
      'cross-sectional-t',
      'skewness-adjusted-t',
      'bmp-t',
      'kolari-pynnonen-t',
      'grank-t',
      'grank-z',
    ];
    expect(reasons).toEqual(Object.fromEntries(spreadless.map((name) => [name, 'zero-variance'])));
    expectWhole(tests, spreadless as GroupTestName[]);
  });

  test('for two securities that always cancel, whose portfolio does not move before the event', () => {
    const one = madeUpReturns(4, DAYS);
    const other = one.map((value, day) => (day < 80 ? -value : 0.03));
    const { reasons } = reasonsOf({ A: one, B: other });
    expect(reasons).toMatchObject({
      'crude-dependence-t': 'zero-variance',
      'portfolio-t': 'zero-variance',
      'kolari-pynnonen-t': 'not-defined',
      'adjusted-patell-z': 'not-defined',
    });
  });

  test('for residuals all above zero, of which no share can be expected to fall', () => {
    const above = [5, 6, 7].map((seed) => madeUpReturns(seed, DAYS).map((value) => Math.abs(value) + 0.001));
    const { tests, reasons } = reasonsOf({ A: above[0]!, B: above[1]!, C: above[2]! });
    expect(reasons).toEqual({ 'generalised-sign-z': 'all-on-one-side' });
    expect(tests['sign-z']?.details?.positives).toBe(3);
    expect(tests.wilcoxon).toMatchObject({ statistic: 6, p: 2 / 8 });
  });

  test('for CARs of exactly zero, which have no signed rank', () => {
    const quiet = [8, 9].map((seed) => madeUpReturns(seed, DAYS).map((value, day) => (day < 80 ? value : 0)));
    const { reasons } = reasonsOf({ A: quiet[0]!, B: quiet[1]! });
    expect(reasons.wilcoxon).toBe('zero-variance');
    expect(reasons['cross-sectional-t']).toBe('zero-variance');
  });
});
