/**
 * One buffer for `count` lists of `length` missing numbers (NaN): a buffer for each of thousands of short lists
 * would cost more than the work on them.
 */
export function missingLists(count: number, length: number): Float64Array {
  return new Float64Array(count * length).fill(Number.NaN);
}

/** The list at `place` among the lists of `length` numbers that share a buffer. */
export function partOf(lists: Float64Array, place: number, length: number): Float64Array {
  return lists.subarray(place * length, (place + 1) * length);
}
