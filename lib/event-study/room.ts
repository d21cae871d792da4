type List = Float64Array | Uint16Array;

/**
 * Gives out lists cut from long ones of `size` numbers: thousands of short lists with a buffer of their own cost more
 * than the work on them. A list given out holds zeros, and keeps the long one in memory for as long as itself.
 */
export function roomFor<Kind extends List>(
  kind: new (length: number) => Kind,
  size: number,
): (length: number) => Kind {
  let room = new kind(0);
  let used = 0;
  return (length) => {
    if (used + length > room.length) {
      room = new kind(Math.max(size, length));
      used = 0;
    }
    used += length;
    return room.subarray(used - length, used) as Kind;
  };
}
