import { normalTwoSided } from '../../statistics/normal';
import { studentTTwoSided } from '../../statistics/student-t';
import type { GroupTestName } from '../group-test-names';
import type { GroupWindow } from '../group-window';
import type { StudyProblem, TestOutcome } from '../study';

/** One statistic for a group of securities over one window. */
export type GroupTest = {
  name: GroupTestName;
  /** Plain name for a reader. */
  label: string;
  /** Paper the statistic is taken from. */
  source: string;
  /** What the statistic follows where there is no effect; `exact` counts cases, and gives no degrees of freedom. */
  nullDistribution: 'student-t' | 'normal' | 'exact';
  /** What the test does about abnormal returns that move together because firms share a date. */
  crossSectionalCorrelation: 'ignored' | 'accounted-for';
  /** Whether the test stays valid when the event raises the variance of abnormal returns. */
  eventInducedVariance: 'ignored' | 'accounted-for';
  evaluate(window: GroupWindow): TestOutcome;
};

/** Outcome against Student's t with `df` degrees of freedom, two-sided. */
export function againstT(statistic: number, df: number, details?: Record<string, number>): TestOutcome {
  return outcome(statistic, df, studentTTwoSided(statistic, df), details);
}

/** Outcome against the standard normal, two-sided. */
export function againstNormal(statistic: number, details?: Record<string, number>): TestOutcome {
  return outcome(statistic, null, normalTwoSided(statistic), details);
}

/** Outcome with a p-value of its own; an undefined statistic becomes a problem. */
export function outcome(
  statistic: number,
  df: number | null,
  p: number,
  details?: Record<string, number>,
): TestOutcome {
  if (!Number.isFinite(statistic) || !Number.isFinite(p)) {
    return undefinedTest({
      code: 'not-defined',
      message: 'the statistic is not defined for these abnormal returns',
    });
  }
  return details ? { statistic, df, p, details } : { statistic, df, p };
}

/** Outcome of a test that cannot be computed, with the reason. */
export function undefinedTest(problem: StudyProblem): TestOutcome {
  return { statistic: null, df: null, p: null, problem };
}

/** The outcome for a group too small for a test that compares firms with each other. */
export function tooFewSecurities(have: number, need: number): TestOutcome {
  return undefinedTest({
    code: 'too-few-securities',
    message: `needs at least ${need} securities with an abnormal return in the window and has ${have}`,
    have,
    need,
  });
}

/** The outcome where abnormal returns do not differ between firms, so nothing can be standardised. */
export function noVariance(what: string): TestOutcome {
  return undefinedTest({
    code: 'zero-variance',
    message: `the ${what} do not vary`,
  });
}
