import type { GroupTestName } from './group-test-names';

/** Fewest securities for which tests that compare securities with each other are trusted. */
export const FEWEST_FOR_CROSS_SECTION = 5;

/**
 * The test to believe first for a group of `size` securities, and why. Securities that share one event date
 * may move together; with dates of their own they do so less, and the same test stays valid.
 */
export function headlineTestOf(
  size: number,
  sharesDate: boolean,
): { headlineTest: GroupTestName; headlineReason: string } {
  if (size < FEWEST_FOR_CROSS_SECTION) {
    return {
      headlineTest: 'portfolio-t',
      headlineReason: `With ${size} ${size === 1 ? 'security' : 'securities'}, statistics that compare securities with each other explode; the portfolio t compares the group with its own past, beside the placebo and the SQ test.`,
    };
  }
  const why = sharesDate
    ? 'The securities share one date, so their abnormal returns may move together; the Kolari-Pynnönen t allows for that'
    : 'The Kolari-Pynnönen t allows for what correlation there is between securities with dates of their own';
  return {
    headlineTest: 'kolari-pynnonen-t',
    headlineReason: `${why} and for a variance raised by the event.`,
  };
}
