import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import type { GroupTests, TestOutcome } from '@/lib/event-study/study';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';

/** One test of a group as the chart of tests shows it. */
export type TestRow = {
  name: GroupTestName;
  outcome: TestOutcome | undefined;
  /** Whether the test allows for firms that move together. */
  isRobust: boolean;
};

/** The tests that allow for firms that move together, then those that assume they do not. */
export function testRows(tests: GroupTests | undefined): { robust: TestRow[]; independent: TestRow[] } {
  const rows = GROUP_TEST_NAMES.map((name) => ({
    name,
    outcome: tests?.[name],
    isRobust: GROUP_TESTS[name].crossSectionalCorrelation === 'accounted-for',
  }));
  return { robust: rows.filter((row) => row.isRobust), independent: rows.filter((row) => !row.isRobust) };
}

/** How many of the rows have a p-value, and how many of these lie below 5 %. */
export function rejections(rows: readonly TestRow[]): { tested: number; rejected: number } {
  const tested = rows.flatMap(({ outcome }) => (outcome?.p == null ? [] : [outcome.p]));
  return { tested: tested.length, rejected: tested.filter((p) => p < 0.05).length };
}

/** Smallest p-value the scale tells apart; smaller ones stand at its end. */
export const SMALLEST_P = 1e-8;

/** Place of a p-value on a logarithmic scale from 1 (0) to the smallest shown (1). */
export function placeOfP(p: number): number {
  return Math.log(Math.max(p, SMALLEST_P)) / Math.log(SMALLEST_P);
}
