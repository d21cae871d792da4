import { type ExchangeDays, type Flag, flagDays } from '@/lib/prices/door/flag-days';
import type { PriceRow } from '@/lib/prices/price-csv';
import type { Connection } from './connection';

/** Relative change of adjusted close over close, from one day to the next, above which levels are taken to differ. */
const SAME_LEVEL = 1e-4;

function historyOf(db: Connection, ticker: string): Promise<PriceRow[]> {
  return db.rows(
    `SELECT "date", "close", "adjustedClose", "volume" FROM "DailyPrice" WHERE "securityTicker" = ? ORDER BY "date"`,
    [ticker],
  );
}

/** The seams of a security that an import did not reach. */
async function seamsElsewhere(db: Connection, ticker: string, touched: readonly string[]): Promise<Flag[]> {
  const stored = await db.rows<Flag>(
    `SELECT "date", "kind", "note" FROM "PriceFlag" WHERE "securityTicker" = ? AND "kind" = 'adjustment-seam'`,
    [ticker],
  );
  if (stored.length === 0) return [];
  const reached = new Set(touched);
  return stored.filter(({ date }) => !reached.has(date));
}

const SEAM =
  'one import ends here and another begins, with adjusted closes of another level: import the whole history at once, unless a dividend fell on this day';

/** Adjusted close over close, whose level is that of its import. */
const levelOf = ({ adjustedClose, close }: PriceRow) => adjustedClose / close;

/** The days that an import touched: its own and each that follows one of them; with those on which the level changes. */
function seams(
  history: readonly PriceRow[],
  rows: readonly PriceRow[],
): { touched: string[]; flags: Flag[] } {
  const imported = new Set(rows.map(({ date }) => date));
  const touched: string[] = [];
  const flags: Flag[] = [];
  history.forEach((row, day) => {
    const before = history[day - 1];
    const isNew = imported.has(row.date);
    const followsNew = before !== undefined && imported.has(before.date);
    if (!isNew && !followsNew) return;
    touched.push(row.date);
    const meets = before !== undefined && isNew !== followsNew;
    if (meets && Math.abs(levelOf(row) / levelOf(before) - 1) >= SAME_LEVEL) {
      flags.push({ date: row.date, kind: 'adjustment-seam', note: SEAM });
    }
  });
  return { touched, flags };
}

/**
 * Writes anew what looks wrong in a security's stored days after an import of `rows` (ascending, those with adjusted closes of
 * its own level), and gives it.
 * `known` are all of them, where the caller has them. Seams that the import did not reach stay. Call it inside the
 * import's transaction, after the rows.
 */
export async function writeFlags(
  db: Connection,
  ticker: string,
  rows: readonly PriceRow[],
  exchange: ExchangeDays | null,
  known?: readonly PriceRow[],
): Promise<Flag[]> {
  const history = known ?? (await historyOf(db, ticker));
  const { touched, flags: seamFlags } = seams(history, rows);
  const kept = await seamsElsewhere(db, ticker, touched);
  await db.run('DELETE FROM "PriceFlag" WHERE "securityTicker" = ?', [ticker]);
  // The benchmark's own days cannot be held to themselves.
  const others = exchange?.ticker === ticker ? null : exchange;
  const flags = [...flagDays(history, others), ...seamFlags];
  await db.insert(
    'PriceFlag',
    [...flags, ...kept].map(({ date, kind, note }) => ({ securityTicker: ticker, date, kind, note })),
  );
  return flags;
}
