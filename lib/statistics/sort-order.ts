const SLOTS = 65_536;
let keys = new Float64Array(SLOTS);
let halves = new Uint32Array(keys.buffer);
/** Which half of a double holds its lowest bits on this machine. */
const LOW_HALF = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;

function makeRoom(count: number): void {
  if (count <= keys.length) return;
  keys = new Float64Array(count);
  halves = new Uint32Array(keys.buffer);
}

/**
 * Lays the values that are not NaN into `keys`, the lowest bits of each replaced by its place, and sorts: one
 * native sort then gives the order as well. Returns how many there are.
 */
function sortKeys(values: Float64Array, placeBits: number): number {
  makeRoom(values.length);
  let present = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!;
    if (Number.isNaN(value)) continue;
    keys[present] = value;
    const low = 2 * present + LOW_HALF;
    halves[low] = (halves[low]! & ~placeBits) | place;
    present += 1;
  }
  keys.subarray(0, present).sort();
  return present;
}

/** Puts right what the replaced bits left in the wrong order: neighbours that agree in all other bits. */
function settle(sorted: Float64Array, order: Places): void {
  for (let rank = 1; rank < sorted.length; rank += 1) {
    const value = sorted[rank]!;
    if (!(sorted[rank - 1]! > value)) continue;
    const place = order[rank]!;
    let free = rank;
    for (; free > 0 && sorted[free - 1]! > value; free -= 1) {
      sorted[free] = sorted[free - 1]!;
      order[free] = order[free - 1]!;
    }
    sorted[free] = value;
    order[free] = place;
  }
}

/** Values in ascending order without the missing ones, and where in the list each of them stood. */
export type SortOrder<Order = Uint32Array> = { sorted: Float64Array; order: Order };

/** A list type that holds places: the shorter one for lists of up to 65,536 values. */
type Places = Uint32Array | Uint16Array;

/** Sorts a list (NaN is missing) and says where each value came from. Equal values keep no particular order. */
export function sortOrder(values: Float64Array): SortOrder {
  return sortOrderIn(values, Uint32Array);
}

/** As `sortOrder`, with the places in a list of the given type. */
export function sortOrderIn<Order extends Places>(
  values: Float64Array,
  List: new (length: number) => Order,
): SortOrder<Order> {
  const placeBits = 2 ** Math.ceil(Math.log2(Math.max(2, values.length))) - 1;
  const present = sortKeys(values, placeBits);
  const sorted = new Float64Array(present);
  const order = new List(present);
  for (let rank = 0; rank < present; rank += 1) {
    const place = (halves[2 * rank + LOW_HALF]! & placeBits) >>> 0;
    order[rank] = place;
    sorted[rank] = values[place]!;
  }
  settle(sorted, order);
  return { sorted, order };
}
