/** Every test of a group's average, by name: first those that suppose a distribution, from the rank test on the others. */
export const GROUP_TEST_NAMES = [
  'cross-sectional-t',
  'skewness-adjusted-t',
  'crude-dependence-t',
  'portfolio-t',
  'independent-j1',
  'patell-z',
  'adjusted-patell-z',
  'bmp-t',
  'kolari-pynnonen-t',
  'rank-z',
  'median-sign-z',
  'sign-z',
  'generalised-sign-z',
  'wilcoxon',
  'grank-t',
  'grank-z',
  'placebo',
] as const;
export type GroupTestName = (typeof GROUP_TEST_NAMES)[number];
