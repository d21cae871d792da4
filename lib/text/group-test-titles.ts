import type { GroupTestName } from '@/lib/event-study/group-test-names';

const titles: Record<GroupTestName, string> = {
  'cross-sectional-t': 'Cross-sectional t',
  'skewness-adjusted-t': 'Skewness-adjusted t',
  'crude-dependence-t': 'Crude dependence t',
  'portfolio-t': 'Portfolio t',
  'independent-j1': 'Independent J1',
  'patell-z': 'Patell z',
  'adjusted-patell-z': 'Adjusted Patell z',
  'bmp-t': 'BMP t',
  'kolari-pynnonen-t': 'Kolari-Pynnönen t',
  'rank-z': 'Rank z',
  'median-sign-z': 'Median sign z',
  'sign-z': 'Sign z',
  'generalised-sign-z': 'Generalised sign z',
  wilcoxon: 'Wilcoxon',
  'grank-t': 'GRANK t',
  'grank-z': 'GRANK z',
  placebo: 'Placebo',
};

/** What a reader calls a test of a group. */
export function groupTestTitle(test: GroupTestName): string {
  return titles[test];
}
