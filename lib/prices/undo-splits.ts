/** A day as it was traded, with the new shares for one old share that begin on it (1 where none do). */
export type TradedDay = Record<'close' | 'volume' | 'high' | 'low' | 'split', number>;

/**
 * Adjusts days as traded (ascending) for the splits after each: prices are divided by the new shares for one old,
 * volumes multiplied. A day's own split is in its price already.
 */
export function undoSplits<Day extends TradedDay>(days: readonly Day[]): Day[] {
  let shares = 1;
  return days
    .toReversed()
    .map((day) => {
      const adjusted = {
        ...day,
        close: day.close / shares,
        high: day.high / shares,
        low: day.low / shares,
        volume: day.volume * shares,
      };
      shares *= day.split;
      return adjusted;
    })
    .toReversed();
}
