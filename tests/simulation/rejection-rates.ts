import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import { runStudy } from '@/lib/event-study/run-study';
import type { GroupWindowResult } from '@/lib/event-study/study';
import type { StudyInput } from '@/lib/event-study/study-input';

/** How often a test rejected at 5 %, with its 95 % binomial interval (Wilson 1927). */
type RejectionRate = { rate: number; lower: number; upper: number; studies: number };

/** What rejects or does not: the group tests and the comparisons beside them. */
export const PROCEDURES = [
  ...GROUP_TEST_NAMES,
  'bootstrap of whole dates',
  'bootstrap firm by firm',
  'pre-event benchmark',
] as const;
export type Procedure = (typeof PROCEDURES)[number];
export type RejectionRates = Record<Procedure, RejectionRate>;

/** So many that one more makes a whole number of fives in a hundred. */
const BOOTSTRAP_DRAWS = 199;

function wilson(rejections: number, studies: number): RejectionRate {
  const z = 1.959963984540054;
  const rate = rejections / studies;
  const center = (rate + z ** 2 / (2 * studies)) / (1 + z ** 2 / studies);
  const reach =
    (z / (1 + z ** 2 / studies)) * Math.sqrt((rate * (1 - rate)) / studies + z ** 2 / (4 * studies ** 2));
  return { rate, lower: Math.max(0, center - reach), upper: Math.min(1, center + reach), studies };
}

/** P-values of one window by procedure; left out where one has none. */
function pValuesOf({ tests, bootstrap, preEvent }: GroupWindowResult): Partial<Record<Procedure, number>> {
  const found: Partial<Record<Procedure, number>> = {
    'bootstrap of whole dates': bootstrap?.wholeDates.p,
    'bootstrap firm by firm': bootstrap?.firmByFirm.p,
    'pre-event benchmark': preEvent?.p,
  };
  for (const name of GROUP_TEST_NAMES) found[name] = tests[name]?.p ?? undefined;
  return found;
}

/**
 * Runs `studies` drawn studies and counts, for every group test and the comparisons beside them, how often p is
 * at most 5 %. Every study's bootstrap has a seed of its own.
 */
export function rejectionRates(draw: () => StudyInput, studies: number): RejectionRates {
  const rejections = new Map<Procedure, number>();
  for (let study = 0; study < studies; study += 1) {
    const { options, ...input } = draw();
    const bootstrap = { draws: BOOTSTRAP_DRAWS, seed: study };
    const window = runStudy({ ...input, options: { ...options, bootstrap } }).groups[0]?.windows[0];
    if (!window) continue;
    const found = pValuesOf(window);
    for (const name of PROCEDURES) {
      if ((found[name] ?? 1) <= 0.05) rejections.set(name, (rejections.get(name) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    PROCEDURES.map((name) => [name, wilson(rejections.get(name) ?? 0, studies)]),
  ) as RejectionRates;
}
