import { roomFor } from './room';

const room = roomFor(Float64Array, 4096);

/** A list of `length` missing numbers (NaN), of which thousands may be kept. */
export function missingList(length: number): Float64Array {
  return room(length).fill(Number.NaN);
}
