/** Values in ascending order without the missing ones, and where in the list each of them stood. */
type SortOrder = { sorted: Float64Array; order: Uint32Array };

/** A list type that holds places: the shorter one for lists of up to 65,536 values. */
type Places = Uint32Array | Uint16Array;

/** Evenly spread values seldom share a bucket where there are twice as many buckets. */
const BUCKETS_PER_VALUE = 2;

/** With more values than this in one bucket, putting the bucket in order costs more than comparing all values. */
const CROWDED = 64;

let laidOut = new Float64Array(512);
let bucketOf = new Uint32Array(512);
let bucketEnds = new Uint32Array(1024);

function makeRoom(count: number): void {
  if (count <= bucketOf.length) return;
  laidOut = new Float64Array(count);
  bucketOf = new Uint32Array(count);
  bucketEnds = new Uint32Array(BUCKETS_PER_VALUE * count);
}

/** The smallest value and the distance to the largest. */
function rangeOf(values: Float64Array): { low: number; width: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, width: high - low };
}

/**
 * Chooses a bucket for each value, ascending and equally wide, and says where each bucket ends when the values are
 * laid out by bucket, how many there are, and how many share the fullest one.
 */
function countBuckets(values: Float64Array): { present: number; fullest: number } {
  const buckets = BUCKETS_PER_VALUE * values.length;
  const { low, width } = rangeOf(values);
  const perUnit = (buckets - 1) / width;
  bucketEnds.fill(0, 0, buckets);
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!;
    if (Number.isNaN(value)) continue;
    const bucket = ((value - low) * perUnit) >>> 0;
    bucketOf[place] = bucket;
    bucketEnds[bucket]! += 1;
  }
  let present = 0;
  let fullest = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = bucketEnds[bucket]!;
    if (count > fullest) fullest = count;
    present += count;
    bucketEnds[bucket] = present;
  }
  return { present, fullest };
}

/** Lays out the values by bucket, and puts those of a bucket in order as they come. */
function layOut(values: Float64Array, order: Places): void {
  for (let place = values.length - 1; place >= 0; place -= 1) {
    if (Number.isNaN(values[place]!)) continue;
    const bucket = bucketOf[place]!;
    bucketEnds[bucket]! -= 1;
    laidOut[bucketEnds[bucket]!] = values[place]!;
    order[bucketEnds[bucket]!] = place;
  }
  settle(order);
}

/** Puts the values laid out, which are nearly in order, right. */
function settle(order: Places): void {
  for (let rank = 1; rank < order.length; rank += 1) {
    const value = laidOut[rank]!;
    if (!(laidOut[rank - 1]! > value)) continue;
    const place = order[rank]!;
    let free = rank;
    for (; free > 0 && laidOut[free - 1]! > value; free -= 1) {
      laidOut[free] = laidOut[free - 1]!;
      order[free] = order[free - 1]!;
    }
    laidOut[free] = value;
    order[free] = place;
  }
}

/** Sorts by comparing, which takes as long however the values are spread. */
function compareAll(values: Float64Array, order: Places): void {
  let rank = 0;
  for (let place = 0; place < values.length; place += 1) {
    if (!Number.isNaN(values[place]!)) order[rank++] = place;
  }
  order.sort((first, second) => values[first]! - values[second]!);
}

/**
 * Places of the values of a list in ascending order, in a list that `listOf` gives for so many; NaN is missing and left
 * out. Equal values keep their order.
 */
export function placesInOrder<List extends Places>(
  values: Float64Array,
  listOf: (length: number) => List,
): List {
  makeRoom(values.length);
  const { present, fullest } = countBuckets(values);
  const order = listOf(present);
  if (fullest > CROWDED) compareAll(values, order);
  else layOut(values, order);
  return order;
}

/** Writes the values at the given places, in their order, to the beginning of `sorted`. */
export function valuesInOrder(values: Float64Array, order: Places, sorted: Float64Array): Float64Array {
  for (let rank = 0; rank < order.length; rank += 1) sorted[rank] = values[order[rank]!]!;
  return sorted;
}

/** Sorts a list (NaN is missing) and says where each value came from. Equal values keep their order. */
export function sortOrder(values: Float64Array): SortOrder {
  const order = placesInOrder(values, (length) => new Uint32Array(length));
  return { sorted: valuesInOrder(values, order, new Float64Array(order.length)), order };
}
