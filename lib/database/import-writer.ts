import type { ExchangeDays, Flag } from '@/lib/prices/door/flag-days';
import type { IncomingPrice } from '@/lib/prices/door/incoming-day';
import type { FactorRow } from '@/lib/prices/factor-csv';
import type { Connection } from './connection';
import { type DatedReturn, factorSeriesName, writeFactor } from './factor-writer';
import { writeFlags } from './flag-writer';
import type { Source } from './generated/client';
import { writePrices, writeSpan } from './price-writer';
import type { Origin } from './revision-writer';
import { type SecurityIdentity, writeNewSecurity } from './security-writer';

/** How many rows of a series an import added, changed and left as they were. */
export type Stored = { added: number; changed: number; unchanged: number; flags: Flag[] };

/**
 * Opens an import, or goes on with the last one of the same request where that was not finished. `request` is JSON
 * that tells requests apart; `done` are the series that are stored already. `restart` opens a new one in any case.
 */
export async function beginImport(
  db: Connection,
  source: Source,
  request: string,
  restart: boolean,
): Promise<{ id: number; done: ReadonlySet<string> }> {
  return db.transaction(async () => {
    const { id, name, covers, retrievedOn, note } = source;
    await db.insert('Source', [{ id, name, covers, retrievedOn, note }], { key: ['id'], stored: 'keep' });
    const [last] = await db.rows<{ id: number; finishedAt: string | null }>(
      'SELECT "id", "finishedAt" FROM "Import" WHERE "sourceId" = ? AND "request" = ? ORDER BY "id" DESC LIMIT 1',
      [source.id, request],
    );
    if (!restart && last && last.finishedAt === null) {
      return { id: last.id, done: await seriesOf(db, last.id) };
    }
    const [begun] = await db.rows<{ id: number }>(
      'INSERT INTO "Import" ("sourceId", "request", "startedAt") VALUES (?, ?, ?) RETURNING "id"',
      [source.id, request, new Date().toISOString()],
    );
    return { id: begun!.id, done: new Set<string>() };
  });
}

async function seriesOf(db: Connection, id: number): Promise<Set<string>> {
  const rows = await db.rows<{ series: string }>(
    'SELECT "series" FROM "ImportedSeries" WHERE "importId" = ?',
    [id],
  );
  return new Set(rows.map(({ series }) => series));
}

/** Marks an import as done: the same request then begins anew. */
export async function finishImport(db: Connection, id: number): Promise<void> {
  await db.run('UPDATE "Import" SET "finishedAt" = ? WHERE "id" = ?', [new Date().toISOString(), id]);
}

async function recordSeries(
  db: Connection,
  { importId, sourceId, at: finishedAt }: Origin & { importId: number },
  series: string,
  { added, changed, unchanged }: Stored,
  rejected: number,
): Promise<void> {
  const row = { importId, series, finishedAt, added, changed, unchanged, rejected };
  await db.insert('ImportedSeries', [row], { key: ['importId', 'series'], stored: 'replace' });
  // Only what was stored was retrieved: an import that gets nothing leaves the source as of when it was.
  await db.run('UPDATE "Source" SET "retrievedOn" = ? WHERE "id" = ?', [finishedAt.slice(0, 10), sourceId]);
}

const originOf = (sourceId: string, importId: number): Origin & { importId: number } => ({
  sourceId,
  importId,
  at: new Date().toISOString(),
});

/**
 * Stores one security's days (ascending, checked) in one transaction: whoever reads meanwhile, and whoever opens the
 * file after a crash, sees all of them or none. A security that is not stored yet is added.
 */
export function importPrices(
  db: Connection,
  importing: { id: number; sourceId: string; exchange: ExchangeDays | null },
  security: SecurityIdentity,
  rows: readonly IncomingPrice[],
  rejected: number,
): Promise<Stored> {
  const origin = originOf(importing.sourceId, importing.id);
  const { ticker } = security;
  return db.transaction(async () => {
    const isNew = await writeNewSecurity(db, security);
    const { added, changed, unchanged, levelled } = await writePrices(db, ticker, rows, origin);
    await writeSpan(db, ticker);
    // A history that is all new need not be read again.
    const history = isNew && added.length === rows.length ? added : undefined;
    const flags = await writeFlags(db, ticker, levelled, importing.exchange, history);
    const stored = { added: added.length, changed: changed.length, unchanged, flags };
    await recordSeries(db, origin, ticker, stored, rejected);
    return stored;
  });
}

/** Stores one factor's returns (ascending, fractions) in one transaction. */
export function importFactor(
  db: Connection,
  importing: { id: number; sourceId: string },
  factor: FactorRow['factor'],
  rows: readonly DatedReturn[],
): Promise<Stored> {
  const origin = originOf(importing.sourceId, importing.id);
  return db.transaction(async () => {
    const { added, changed, unchanged } = await writeFactor(db, factor, rows, origin);
    const stored = { added: added.length, changed: changed.length, unchanged, flags: [] };
    await recordSeries(db, origin, factorSeriesName(factor), stored, 0);
    return stored;
  });
}
