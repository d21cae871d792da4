import type { ResidualDiagnostics } from './study';

/** Which assumptions behind the p-values the estimation window speaks against, at 5 %. */
export type FitChecks = {
  /** Noise carries over: the first autocorrelation is outside ±1.96 / √n (Bartlett 1946). */
  carriesOver: boolean;
  /** Jarque & Bera's (1980) test rejects a normal distribution. */
  isNotNormal: boolean;
  /** Engle's (1982) test finds that large residuals follow large ones. */
  isClustered: boolean;
};

const LEVEL = 0.05;
const NORMAL_QUANTILE = 1.96;

/** Judges the diagnostics of a fit on `days` returns. */
export function fitChecks(diagnostics: ResidualDiagnostics, days: number): FitChecks {
  return {
    carriesOver: Math.abs(diagnostics.firstAutocorrelation) > NORMAL_QUANTILE / Math.sqrt(days),
    isNotNormal: diagnostics.jarqueBeraP < LEVEL,
    isClustered: diagnostics.archP < LEVEL,
  };
}
