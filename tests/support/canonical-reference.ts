import type { GroupTestName } from '@/lib/event-study/group-test-names';
import type { GroupTests, ModelResult } from '@/lib/event-study/study';

export type PerFirm = Record<string, number>;
export type Statistics = Record<string, number | number[] | PerFirm[]> & { per_firm: PerFirm[] };
export type ModelReference = {
  ar: number[][];
  diag: Record<string, number>[];
  days: Record<string, Statistics>;
  windows: Record<string, Statistics>;
};
export type Reference = Record<'mm' | 'market_adj' | 'mean', ModelReference> & { tickers: string[] };

/** The reference's numbers of a fitted model by its names; a name that is missing here fails the test. */
export const MODEL_NUMBERS: Record<string, (model: ModelResult) => number | null | undefined> = {
  // Where a model does not estimate alpha or beta the reference writes what it stands for, and we write none.
  alpha: ({ alpha }) => alpha ?? 0,
  beta: ({ name, beta }) => beta ?? (name === 'market-adjusted' ? 1 : 0),
  sigma: ({ sigma }) => sigma,
  r2: ({ rSquared }) => rSquared,
  se_alpha: ({ alphaStandardError }) => alphaStandardError,
  se_beta: ({ betaStandardError }) => betaStandardError,
  dw: ({ diagnostics }) => diagnostics?.durbinWatson,
  skew: ({ diagnostics }) => diagnostics?.skewness,
  kurt: ({ diagnostics }) => diagnostics?.kurtosis,
  jb: ({ diagnostics }) => diagnostics?.jarqueBera,
  jb_p: ({ diagnostics }) => diagnostics?.jarqueBeraP,
  arch1_lm: ({ diagnostics }) => diagnostics?.archLm,
  arch1_p: ({ diagnostics }) => diagnostics?.archP,
  acf1: ({ diagnostics }) => diagnostics?.firstAutocorrelation,
};

const statisticOf = (name: GroupTestName) => (tests: GroupTests) => tests[name]?.statistic;
const pOf = (name: GroupTestName) => (tests: GroupTests) => tests[name]?.p;

/** The reference's numbers of a group's window by its names. */
export const GROUP_NUMBERS: Record<string, (tests: GroupTests) => number | null | undefined> = {
  csect_t: statisticOf('cross-sectional-t'),
  csect_p: pOf('cross-sectional-t'),
  skew_adj_t_LBT: statisticOf('skewness-adjusted-t'),
  cda_t: statisticOf('crude-dependence-t'),
  cda_p: pOf('crude-dependence-t'),
  portfolio_t: statisticOf('portfolio-t'),
  portfolio_p: pOf('portfolio-t'),
  mackinlay_J1_exact: statisticOf('independent-j1'),
  patell_z_exactSCAR: statisticOf('patell-z'),
  patell_z_sumSAR: (tests) => tests['patell-z']?.details?.dailyForm,
  patell_p: pOf('patell-z'),
  adj_patell_z: statisticOf('adjusted-patell-z'),
  adj_patell_p: pOf('adjusted-patell-z'),
  bmp_t: statisticOf('bmp-t'),
  bmp_p: pOf('bmp-t'),
  kp_adj_bmp_t: statisticOf('kolari-pynnonen-t'),
  kp_adj_bmp_p: pOf('kolari-pynnonen-t'),
  corrado_rank_z: statisticOf('rank-z'),
  corrado_rank_p: pOf('rank-z'),
  corrado_zivney_sign_z: statisticOf('median-sign-z'),
  sign_z: statisticOf('sign-z'),
  n_pos: (tests) => tests['sign-z']?.details?.positives,
  gsign_z: statisticOf('generalised-sign-z'),
  gsign_p: pOf('generalised-sign-z'),
  gsign_phat: (tests) => tests['generalised-sign-z']?.details?.positiveShare,
  wilcoxon_Wplus: statisticOf('wilcoxon'),
  wilcoxon_z: (tests) => tests.wilcoxon?.details?.z,
  wilcoxon_p_exact: pOf('wilcoxon'),
  grank_t: statisticOf('grank-t'),
  grank_t_p: pOf('grank-t'),
  grank_Z_stat_time_series: (tests) => tests['grank-t']?.details?.z,
  grank_z: statisticOf('grank-z'),
  grank_z_p: pOf('grank-z'),
  placebo_p: pOf('placebo'),
};

/** Numbers of a window that are not a test's, checked one by one. */
export const CHECKED_APART = [
  'N',
  'M',
  'L',
  'caar',
  'median_car',
  'rbar',
  'per_firm',
  'bhar_vs_expected',
  'bhar_vs_market',
];

/**
 * Variants that the study does not offer, because each is the same test with an error left out or another small
 * correction: J1 from errors without the parameters' own, the BMP t of summed daily SARs, and Johnson's t with the
 * unbiased skewness.
 */
export const NOT_PROVIDED = ['mackinlay_J1', 'bmp_t_sumSAR', 'skew_adj_t_unbiased_gamma'];
