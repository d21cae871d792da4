import { countAtOrBelow, countBelow } from '../statistics/sorted';
import type { RankedResiduals } from './ranked-residuals';
import type { ScoreTally } from './score-tally';

const below: Int32Array[] = [];
const atOrBelow: Int32Array[] = [];

/** A scratch list of `length` counts, so that nothing is allocated for every firm and window. */
function scratch(lists: Int32Array[], length: number): Int32Array {
  lists[length] ??= new Int32Array(length);
  return lists[length];
}

function countIn(values: Float64Array, holds: (other: number) => boolean): number {
  let count = 0;
  for (let place = 0; place < values.length; place += 1) if (holds(values[place]!)) count += 1;
  return count;
}

/**
 * Adds one firm's scaled ranks `U = K / (T + 1) - 1/2` to the tally: its estimation residuals and its event
 * `values` are ranked together (T of them; ties share their average rank). `offset` says how far
 * into the group's estimation days the first residual lies, `places` which day beside them each value belongs
 * to (Corrado 1989; Corrado & Zivney 1992).
 */
export function addScaledRanks(
  tally: ScoreTally,
  ranked: RankedResiduals,
  offset: number,
  values: Float64Array,
  places: Int32Array,
): void {
  const { sorted } = ranked;
  const scale = 1 / (sorted.length + values.length + 1);
  const lower = scratch(below, values.length);
  const upper = scratch(atOrBelow, values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    lower[index] = countBelow(sorted, value);
    upper[index] = countAtOrBelow(sorted, value);
    const smaller = lower[index]! + (values.length > 1 ? countIn(values, (other) => other < value) : 0);
    const same =
      upper[index]! - lower[index]! + (values.length > 1 ? countIn(values, (other) => other === value) : 1);
    tally.addEvent(places[index]!, (smaller + (same + 1) / 2) * scale - 0.5);
  }
  tally.addRanks(ranked, offset, lower, upper, scale);
}
