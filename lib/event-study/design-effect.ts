/**
 * Design effect `1 + (N - 1) rho`: how many times larger the variance of a mean of N securities is because
 * their abnormal returns move together with mean correlation rho (Kolari & Pynnonen 2010).
 */
export function designEffectOf(size: number, meanCorrelation: number): number {
  return 1 + (size - 1) * meanCorrelation;
}
