import { chiSquaredUpperTail } from '../statistics/chi-squared';
import { mean, presentValues } from '../statistics/moments';
import type { ResidualDiagnostics } from './study';

/** Second, third and fourth central moments, divided by n. */
function centralMoments(values: Float64Array, center: number) {
  let variance = 0;
  let third = 0;
  let fourth = 0;
  for (let index = 0; index < values.length; index += 1) {
    const deviation = values[index]! - center;
    const square = deviation * deviation;
    variance += square;
    third += square * deviation;
    fourth += square * square;
  }
  const count = values.length;
  return { variance: variance / count, third: third / count, fourth: fourth / count };
}

/** Sum over days of the products of neighbouring deviations from the mean. */
function laggedProducts(values: Float64Array, center: number): number {
  let sum = 0;
  for (let day = 1; day < values.length; day += 1)
    sum += (values[day]! - center) * (values[day - 1]! - center);
  return sum;
}

/**
 * Engle's LM statistic for ARCH(1): observations times R-squared of the squared residuals on their lag, which
 * with one regressor is their squared correlation. NaN where the squares do not vary.
 */
function archStatistic(residuals: Float64Array): number {
  const pairs = residuals.length - 1;
  let sum = 0;
  for (let day = 0; day < residuals.length; day += 1) sum += residuals[day]! ** 2;
  const laterMean = (sum - residuals[0]! ** 2) / pairs;
  const earlierMean = (sum - residuals[pairs]! ** 2) / pairs;
  let products = 0;
  let laterSquares = 0;
  let earlierSquares = 0;
  for (let day = 1; day < residuals.length; day += 1) {
    const later = residuals[day]! ** 2 - laterMean;
    const earlier = residuals[day - 1]! ** 2 - earlierMean;
    products += later * earlier;
    laterSquares += later * later;
    earlierSquares += earlier * earlier;
  }
  return (pairs * products ** 2) / (laterSquares * earlierSquares);
}

/**
 * Checks of the estimation window's residuals: Durbin & Watson (1950), first autocorrelation, skewness and
 * kurtosis (moments divided by n), Jarque & Bera (1980) with its chi-squared(2) p, and Engle's (1982) ARCH(1)
 * LM test with its chi-squared(1) p. Days left out of the fit (NaN) are skipped. Null where nothing varies.
 */
export function residualDiagnostics(residuals: Float64Array): ResidualDiagnostics | null {
  const values = presentValues(residuals);
  const center = mean(values);
  const { variance, third, fourth } = centralMoments(values, center);
  if (!(variance > 0) || values.length < 4) return null;
  let sumOfSquares = 0;
  let sumOfSquaredSteps = 0;
  for (let day = 0; day < values.length; day += 1) {
    sumOfSquares += values[day]! ** 2;
    if (day > 0) sumOfSquaredSteps += (values[day]! - values[day - 1]!) ** 2;
  }
  const skewness = third / variance ** 1.5;
  const kurtosis = fourth / variance ** 2;
  const jarqueBera = (values.length / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  const archLm = archStatistic(values);
  return {
    durbinWatson: sumOfSquaredSteps / sumOfSquares,
    firstAutocorrelation: laggedProducts(values, center) / (variance * values.length),
    skewness,
    kurtosis,
    jarqueBera,
    jarqueBeraP: chiSquaredUpperTail(jarqueBera, 2),
    archLm,
    archP: chiSquaredUpperTail(archLm, 1),
  };
}
