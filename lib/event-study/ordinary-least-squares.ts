import { mean } from '../statistics/moments';

/**
 * A regression with an intercept on `slopes.length` centred regressors. What is as short as the regressors is a plain
 * list: a typed one of a few numbers weighs ten times as much, and a study keeps those of every security.
 */
export type LeastSquares = {
  intercept: number;
  slopes: readonly number[];
  regressorMeans: readonly number[];
  /** Inverse of the centred cross-products, row by row. */
  inverse: readonly number[];
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
function inverseOf(matrix: readonly number[], size: number): number[] | null {
  if (size === 1) return matrix[0]! > 0 ? [1 / matrix[0]!] : null;
  const work = [...matrix];
  const inverse = matrix.map((_, place) => (place % (size + 1) === 0 ? 1 : 0));
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

/** The cross-products of all pairs of centred columns, row by row. */
function crossProducts(columns: readonly Float64Array[], means: readonly number[]): number[] {
  const size = columns.length;
  const products: number[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const isKnown = column < row;
      products.push(
        isKnown
          ? products[column * size + row]!
          : crossProduct(columns[row]!, means[row]!, columns[column]!, means[column]!),
      );
    }
  }
  return products;
}

/** One row of a square matrix times a vector. */
function rowTimes(matrix: readonly number[], row: number, vector: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < vector.length; column += 1)
    sum += matrix[row * vector.length + column]! * vector[column]!;
  return sum;
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
  const targetMean = mean(target);
  const regressorMeans = columns.map(mean);
  const inverse = inverseOf(crossProducts(columns, regressorMeans), columns.length);
  if (!inverse) return null;
  const withTarget = columns.map((column, row) =>
    crossProduct(column, regressorMeans[row]!, target, targetMean),
  );
  const slopes = columns.map((_, row) => rowTimes(inverse, row, withTarget));
  let intercept = targetMean;
  slopes.forEach((slope, row) => {
    intercept -= slope * regressorMeans[row]!;
  });
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
  slopes: readonly number[],
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
export function quadraticForm(inverse: readonly number[], vector: readonly number[]): number {
  const size = vector.length;
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      sum += vector[row]! * inverse[row * size + column]! * vector[column]!;
    }
  }
  return sum;
}
