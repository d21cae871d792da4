/** What incoming rows of a series mean for the stored ones. */
export type Merge<Row, Stored> = {
  added: Row[];
  changed: { before: Stored; after: Row }[];
  unchanged: number;
};

/**
 * Compares incoming rows with the stored ones of the same series, both ascending by date: what is new, what has other
 * figures in one of the fields, and how many rows are the same. Stored rows without an incoming one are not touched.
 */
export function mergeRows<Row extends { date: string }, Stored extends Row>(
  stored: readonly Stored[],
  incoming: readonly Row[],
  fields: readonly (keyof Row)[],
): Merge<Row, Stored> {
  const merge: Merge<Row, Stored> = { added: [], changed: [], unchanged: 0 };
  let place = 0;
  for (const row of incoming) {
    while (place < stored.length && stored[place]!.date < row.date) place += 1;
    const before = stored[place];
    if (before?.date !== row.date) merge.added.push(row);
    else if (fields.every((field) => before[field] === row[field])) merge.unchanged += 1;
    else merge.changed.push({ before, after: row });
  }
  return merge;
}
