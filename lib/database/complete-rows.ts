import type { IncomingPrice } from '@/lib/prices/door/incoming-day';
import type { PriceRow } from '@/lib/prices/price-csv';

/**
 * Incoming days with what their source leaves out. A volume that it does not give stays as stored; an adjusted close
 * stays where the close is the stored one, else the close stands for it.
 *
 * @returns the whole rows, and those among them whose adjusted close is of this import's level.
 */
export function completeRows(
  stored: readonly PriceRow[],
  incoming: readonly IncomingPrice[],
): { rows: PriceRow[]; levelled: PriceRow[] } {
  const known = new Map(stored.map((row) => [row.date, row]));
  const levelled: PriceRow[] = [];
  const rows = incoming.map((day) => {
    const before = known.get(day.date);
    const isKept = day.adjustedClose === null && before?.close === day.close;
    const adjustedClose = isKept ? before.adjustedClose : (day.adjustedClose ?? day.close);
    const row = { ...day, adjustedClose, volume: day.volume ?? before?.volume ?? null };
    if (!isKept) levelled.push(row);
    return row;
  });
  return { rows, levelled };
}
