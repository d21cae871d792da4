import { GROUP_TEST_NAMES, type GroupTestName } from '@/lib/event-study/group-test-names';
import { runStudy } from '@/lib/event-study/run-study';
import type { StudyInput } from '@/lib/event-study/study-input';

/** How often a test rejected at 5 %, with its 95 % binomial interval (Wilson 1927). */
type RejectionRate = { rate: number; lower: number; upper: number; studies: number };
export type RejectionRates = Record<GroupTestName, RejectionRate>;

function wilson(rejections: number, studies: number): RejectionRate {
  const z = 1.959963984540054;
  const rate = rejections / studies;
  const center = (rate + z ** 2 / (2 * studies)) / (1 + z ** 2 / studies);
  const reach =
    (z / (1 + z ** 2 / studies)) * Math.sqrt((rate * (1 - rate)) / studies + z ** 2 / (4 * studies ** 2));
  return { rate, lower: Math.max(0, center - reach), upper: Math.min(1, center + reach), studies };
}

/** Runs `studies` drawn studies and counts, for every group test, how often p is below 5 %. */
export function rejectionRates(draw: () => StudyInput, studies: number): RejectionRates {
  const rejections = Object.fromEntries(GROUP_TEST_NAMES.map((name) => [name, 0])) as Record<
    GroupTestName,
    number
  >;
  for (let study = 0; study < studies; study += 1) {
    const tests = runStudy(draw()).groups[0]?.windows[0]?.tests ?? {};
    for (const name of GROUP_TEST_NAMES) if ((tests[name]?.p ?? 1) < 0.05) rejections[name] += 1;
  }
  return Object.fromEntries(
    GROUP_TEST_NAMES.map((name) => [name, wilson(rejections[name], studies)]),
  ) as RejectionRates;
}
