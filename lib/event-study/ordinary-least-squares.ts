import { mean } from '../statistics/moments';

/** A regression with an intercept on `slopes.length` centred regressors. */
export type LeastSquares = {
  intercept: number;
  slopes: Float64Array;
  regressorMeans: Float64Array;
  /** Inverse of the centred cross-products, row by row. */
  inverse: Float64Array;
  residuals: Float64Array;
  residualSumOfSquares: number;
  totalSumOfSquares: number;
  observations: number;
};

/** Sum of products of two centred columns. */
function crossProduct(
  first: Float64Array,
  firstMean: number,
  second: Float64Array,
  secondMean: number,
): number {
  let sum = 0;
  for (let row = 0; row < first.length; row += 1) {
    sum += (first[row]! - firstMean) * (second[row]! - secondMean);
  }
  return sum;
}

/** Inverse of a symmetric positive definite matrix by Gauss-Jordan elimination; null where it is singular. */
function inverseOf(matrix: Float64Array, size: number): Float64Array | null {
  if (size === 1) return matrix[0]! > 0 ? Float64Array.of(1 / matrix[0]!) : null;
  const work = Float64Array.from(matrix);
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) inverse[row * size + row] = 1;
  for (let column = 0; column < size; column += 1) {
    const pivot = work[column * size + column]!;
    if (!(pivot > Math.abs(matrix[column * size + column]!) * 1e-13)) return null;
    for (let place = 0; place < size; place += 1) {
      work[column * size + place]! /= pivot;
      inverse[column * size + place]! /= pivot;
    }
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = work[row * size + column]!;
      for (let place = 0; place < size; place += 1) {
        work[row * size + place]! -= factor * work[column * size + place]!;
        inverse[row * size + place]! -= factor * inverse[column * size + place]!;
      }
    }
  }
  return inverse;
}

/**
 * Ordinary least squares of `target` on an intercept and `columns` (each as long as the target). The
 * columns are centred first, which keeps the digits that the raw normal equations lose. Null where the
 * columns are collinear or constant.
 */
export function ordinaryLeastSquares(
  target: Float64Array,
  columns: readonly Float64Array[],
): LeastSquares | null {
  const size = columns.length;
  const targetMean = mean(target);
  const regressorMeans = new Float64Array(size);
  for (let column = 0; column < size; column += 1) regressorMeans[column] = mean(columns[column]!);
  const products = new Float64Array(size * size);
  const withTarget = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const product = crossProduct(
        columns[row]!,
        regressorMeans[row]!,
        columns[column]!,
        regressorMeans[column]!,
      );
      products[row * size + column] = product;
      products[column * size + row] = product;
    }
    withTarget[row] = crossProduct(columns[row]!, regressorMeans[row]!, target, targetMean);
  }
  const inverse = inverseOf(products, size);
  if (!inverse) return null;
  const slopes = new Float64Array(size);
  let intercept = targetMean;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      slopes[row]! += inverse[row * size + column]! * withTarget[column]!;
    intercept -= slopes[row]! * regressorMeans[row]!;
  }
  const residuals = residualsOf(target, columns, intercept, slopes);
  let residualSumOfSquares = 0;
  for (let row = 0; row < residuals.length; row += 1) residualSumOfSquares += residuals[row]! ** 2;
  const totalSumOfSquares = crossProduct(target, targetMean, target, targetMean);
  return {
    intercept,
    slopes,
    regressorMeans,
    inverse,
    residuals,
    residualSumOfSquares,
    totalSumOfSquares,
    observations: target.length,
  };
}

/**
 * What the fit leaves of each target, the fit added up as a forecast is, so that a day which repeats another one's
 * values ties with it to the last bit.
 */
function residualsOf(
  target: Float64Array,
  columns: readonly Float64Array[],
  intercept: number,
  slopes: Float64Array,
): Float64Array {
  const residuals = new Float64Array(target.length).fill(intercept);
  for (let column = 0; column < columns.length; column += 1) {
    const values = columns[column]!;
    const slope = slopes[column]!;
    for (let row = 0; row < target.length; row += 1) residuals[row]! += slope * values[row]!;
  }
  for (let row = 0; row < target.length; row += 1) residuals[row] = target[row]! - residuals[row]!;
  return residuals;
}

/** `vector' inverse vector` for the centred cross-products' inverse. */
export function quadraticForm(inverse: Float64Array, vector: Float64Array): number {
  const size = vector.length;
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      sum += vector[row]! * inverse[row * size + column]! * vector[column]!;
    }
  }
  return sum;
}
