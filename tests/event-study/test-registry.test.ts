import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { expectRelative } from '../support/close-to';
import { madeUpReturns } from '../support/made-up-returns';
import { smallStudy } from '../support/small-study';

const DAYS = 90;
const folder = resolve(import.meta.dirname, '../../lib/event-study/tests');

/** P(|Z| >= z) of a standard normal by Simpson's rule over its density. */
function normalTwoSided(z: number): number {
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const steps = 2000;
  const width = Math.abs(z) / steps;
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return 1 - (2 * sum * width) / 3;
}

describe.each(GROUP_TEST_NAMES)('the group test %s', (name) => {
  const groupTest = GROUP_TESTS[name];
  const { tests } = smallStudy({
    market: madeUpReturns(50, DAYS),
    firms: Object.fromEntries(
      [51, 52, 53, 54, 55, 56].map((seed) => [`F${seed}`, madeUpReturns(seed, DAYS)]),
    ),
    dayZero: 82,
    estimation: [-75, -6],
    window: [0, 3],
  }).groups[0]!.windows[0]!;

  test('is in a file of its own name, which names its paper', () => {
    const file = resolve(folder, `${name}.ts`);
    expect(existsSync(file)).toBe(true);
    expect(groupTest.name).toBe(name);
    expect(groupTest.source).toMatch(/(18|19|20)\d\d/);
    expect(readFileSync(file, 'utf8')).toContain(`source: '${groupTest.source}'`);
  });

  test('gives the degrees of freedom and the p-value of the null distribution it states', () => {
    const outcome = tests[name]!;
    expect(outcome.df === null).toBe(groupTest.nullDistribution !== 'student-t');
    if (groupTest.nullDistribution === 'normal') {
      expectRelative(outcome.p, normalTwoSided(outcome.statistic!), 1e-6);
    }
    // A count of cases: of the 2^6 sign patterns for Wilcoxon, of 67 placebo windows and the event's.
    if (name === 'wilcoxon') expect(outcome.p! * 64).toBe(Math.round(outcome.p! * 64));
    if (name === 'placebo')
      expect(Math.abs(outcome.p! * 68 - Math.round(outcome.p! * 68))).toBeLessThan(1e-9);
  });
});

test('tests that hold where firms move together are told apart from those that do not', () => {
  const robust = GROUP_TEST_NAMES.filter(
    (name) => GROUP_TESTS[name].crossSectionalCorrelation === 'accounted-for',
  );
  expect(robust).toEqual([
    'crude-dependence-t',
    'portfolio-t',
    'adjusted-patell-z',
    'kolari-pynnonen-t',
    'rank-z',
    'median-sign-z',
    'grank-t',
    'placebo',
  ]);
});
