import type { Database } from 'better-sqlite3';
import type { ExchangeDays, Flag } from '@/lib/prices/door/flag-days';
import type { FactorRow } from '@/lib/prices/factor-csv';
import type { PriceRow } from '@/lib/prices/price-csv';
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
export function beginImport(
  db: Database,
  source: Source,
  request: string,
  restart: boolean,
): { id: number; done: ReadonlySet<string> } {
  return db
    .transaction(() => {
      db.prepare(
        `INSERT INTO "Source" ("id", "name", "covers", "retrievedOn", "note")
          VALUES (@id, @name, @covers, @retrievedOn, @note)
          ON CONFLICT ("id") DO UPDATE SET "name" = excluded."name", "covers" = excluded."covers",
            "retrievedOn" = excluded."retrievedOn", "note" = excluded."note"`,
      ).run(source);
      const last = db
        .prepare<[string, string], { id: number; finishedAt: string | null }>(
          'SELECT "id", "finishedAt" FROM "Import" WHERE "sourceId" = ? AND "request" = ? ORDER BY "id" DESC LIMIT 1',
        )
        .get(source.id, request);
      if (!restart && last && last.finishedAt === null) return { id: last.id, done: seriesOf(db, last.id) };
      const { lastInsertRowid } = db
        .prepare('INSERT INTO "Import" ("sourceId", "request", "startedAt") VALUES (?, ?, ?)')
        .run(source.id, request, new Date().toISOString());
      return { id: Number(lastInsertRowid), done: new Set<string>() };
    })
    .immediate();
}

function seriesOf(db: Database, id: number): Set<string> {
  const rows = db
    .prepare<[number], { series: string }>('SELECT "series" FROM "ImportedSeries" WHERE "importId" = ?')
    .all(id);
  return new Set(rows.map(({ series }) => series));
}

/** Marks an import as done: the same request then begins anew. */
export function finishImport(db: Database, id: number): void {
  db.prepare('UPDATE "Import" SET "finishedAt" = ? WHERE "id" = ?').run(new Date().toISOString(), id);
}

function recordSeries(
  db: Database,
  { importId, at }: Origin,
  series: string,
  { added, changed, unchanged }: Stored,
  rejected: number,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO "ImportedSeries"
      ("importId", "series", "finishedAt", "added", "changed", "unchanged", "rejected") VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(importId, series, at, added, changed, unchanged, rejected);
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
  db: Database,
  importing: { id: number; sourceId: string; exchange: ExchangeDays | null },
  security: SecurityIdentity,
  rows: readonly PriceRow[],
  rejected: number,
): Stored {
  const origin = originOf(importing.sourceId, importing.id);
  const { ticker } = security;
  return db
    .transaction((): Stored => {
      const isNew = writeNewSecurity(db, security);
      const { added, changed, unchanged } = writePrices(db, ticker, rows, origin);
      writeSpan(db, ticker);
      // A history that is all new need not be read again.
      const history = isNew && added.length === rows.length ? rows : undefined;
      const flags = writeFlags(db, ticker, rows, importing.exchange, history);
      const stored = { added: added.length, changed: changed.length, unchanged, flags };
      recordSeries(db, origin, ticker, stored, rejected);
      return stored;
    })
    .immediate();
}

/** Stores one factor's returns (ascending, fractions) in one transaction. */
export function importFactor(
  db: Database,
  importing: { id: number; sourceId: string },
  factor: FactorRow['factor'],
  rows: readonly DatedReturn[],
): Stored {
  const origin = originOf(importing.sourceId, importing.id);
  return db
    .transaction((): Stored => {
      const { added, changed, unchanged } = writeFactor(db, factor, rows, origin);
      const stored = { added: added.length, changed: changed.length, unchanged, flags: [] };
      recordSeries(db, origin, factorSeriesName(factor), stored, 0);
      return stored;
    })
    .immediate();
}
