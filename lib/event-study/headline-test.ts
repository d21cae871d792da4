import type { GroupTestName } from './study';

/** Fewest securities for which tests that compare securities with each other are trusted. */
const FEWEST_FOR_CROSS_SECTION = 5;

/** The test to believe first for a group of `size` securities that share a date, and why. */
export function headlineTestOf(size: number): {
  headlineTest: GroupTestName;
  headlineReason: string;
} {
  if (size < FEWEST_FOR_CROSS_SECTION) {
    return {
      headlineTest: 'portfolio-t',
      headlineReason: `With ${size} securities, statistics that compare securities with each other explode; the portfolio t compares the group with its own past, beside the placebo and the SQ test.`,
    };
  }
  return {
    headlineTest: 'kolari-pynnonen-t',
    headlineReason:
      'The securities share one date, so their abnormal returns move together; the Kolari-Pynnönen t allows for that and for a variance raised by the event.',
  };
}
