import { mean } from '../statistics/moments';

/**
 * A regression with an intercept on `slopes.length` centred regressors. Its few numbers lie in plain arrays: a typed one
 * takes more memory and time to make than all of them.
 */
export type LeastSquares = {
  intercept: number;
  slopes: readonly number[];
  regressorMeans: readonly number[];
  /** Inverse of the centred cross-products, row by row. */
  inverse: readonly number[];
  /** What the fit leaves of each target, in a list that the next call reuses. */
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

function zeros(length: number): number[] {
  const list: number[] = [];
  for (let place = 0; place < length; place += 1) list[place] = 0;
  return list;
}

/** Inverse of a symmetric positive definite matrix by Gauss-Jordan elimination; null where it is singular. */
function inverseOf(matrix: readonly number[], size: number): number[] | null {
  if (size === 1) return matrix[0]! > 0 ? [1 / matrix[0]!] : null;
  const inverse = zeros(size * size);
  const work = matrix.slice();
  for (let place = 0; place < inverse.length; place += size + 1) inverse[place] = 1;
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
  const products = zeros(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = row; column < size; column += 1) {
      const product = crossProduct(columns[row]!, means[row]!, columns[column]!, means[column]!);
      products[row * size + column] = product;
      products[column * size + row] = product;
    }
  }
  return products;
}

/** A square matrix times a vector. */
function timesVector(matrix: readonly number[], vector: readonly number[]): number[] {
  const size = vector.length;
  const products = zeros(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1)
      products[row]! += matrix[row * size + column]! * vector[column]!;
  }
  return products;
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
  const regressorMeans = columns.map(mean);
  const inverse = inverseOf(crossProducts(columns, regressorMeans), size);
  if (!inverse) return null;
  const withTarget = columns.map((column, row) =>
    crossProduct(column, regressorMeans[row]!, target, targetMean),
  );
  const slopes = timesVector(inverse, withTarget);
  let intercept = targetMean;
  for (let row = 0; row < size; row += 1) intercept -= slopes[row]! * regressorMeans[row]!;
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

let scratch = new Float64Array(512);

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
  if (target.length > scratch.length) scratch = new Float64Array(target.length);
  const residuals = scratch.subarray(0, target.length).fill(intercept);
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
