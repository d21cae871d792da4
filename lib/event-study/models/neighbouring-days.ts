/** The market's return one trading day earlier at each position, NaN on the first. */
export function previousDay(market: Float64Array): Float64Array {
  const shifted = new Float64Array(market.length).fill(Number.NaN);
  shifted.set(market.subarray(0, market.length - 1), 1);
  return shifted;
}

/** The market's return one trading day later at each position, NaN on the last. */
export function nextDay(market: Float64Array): Float64Array {
  const shifted = new Float64Array(market.length).fill(Number.NaN);
  shifted.set(market.subarray(1), 0);
  return shifted;
}
