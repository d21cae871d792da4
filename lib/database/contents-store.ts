import type { z } from 'zod';
import { FACTOR_NAMES } from '@/lib/event-study/study-input';
import type { storedContentsSchema } from './contents-schemas';
import { factorSeriesName } from './factor-writer';
import { reader } from './sqlite';

export type StoredContents = z.output<typeof storedContentsSchema>;
type History = StoredContents['securities'][number];
type FactorHistory = StoredContents['factors'][number];

/** The benchmark whose days the exchange's are. */
const CALENDAR = 'SPY';
/** Securities on one page of the list. */
const CONTENTS_PAGE = 100;
const LISTED = 100;

type Counted = { name: string; count: number };

const counts = (rows: readonly Counted[]) => Object.fromEntries(rows.map(({ name, count }) => [name, count]));

function revisionsOf(series: string): Record<string, number> {
  return counts(
    reader()
      .prepare<[string], Counted>(
        `SELECT "field" AS "name", count(DISTINCT "date") AS "count" FROM "Revision" WHERE "series" = ?
          GROUP BY "field" ORDER BY "field"`,
      )
      .all(series),
  );
}

function lastImportOf(series: string): History['lastImport'] {
  const row = reader()
    .prepare<[string], NonNullable<History['lastImport']>>(
      `SELECT "ImportedSeries"."finishedAt" AS "at", "Source"."name" AS "source", "added", "changed", "unchanged", "rejected"
        FROM "ImportedSeries" JOIN "Import" ON "Import"."id" = "importId" JOIN "Source" ON "Source"."id" = "sourceId"
        WHERE "series" = ? ORDER BY "ImportedSeries"."finishedAt" DESC LIMIT 1`,
    )
    .get(series);
  return row ?? null;
}

function sourcesOf(table: 'DailyPrice' | 'FactorReturn', key: string, series: string): string[] {
  return reader()
    .prepare<[string], string>(
      `SELECT "name" FROM "Source" WHERE "id" IN (SELECT "sourceId" FROM "${table}" WHERE "${key}" = ?) ORDER BY "name"`,
    )
    .pluck()
    .all(series);
}

function gapsOf(ticker: string, first: string, last: string): number {
  return reader()
    .prepare<[string, string, string, string], number>(
      `SELECT count(*) FROM "DailyPrice" AS "market" WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ?
        AND NOT EXISTS (SELECT 1 FROM "DailyPrice" WHERE "securityTicker" = ? AND "date" = "market"."date")`,
    )
    .pluck()
    .get(CALENDAR, first, last, ticker)!;
}

function historyOf(security: Pick<History, 'ticker' | 'name' | 'firstDay' | 'lastDay' | 'days'>): History {
  const { ticker, firstDay, lastDay } = security;
  const flagged = reader()
    .prepare<[string], Counted>(
      `SELECT "kind" AS "name", count(*) AS "count" FROM "PriceFlag" WHERE "securityTicker" = ?
        GROUP BY "kind" ORDER BY "kind"`,
    )
    .all(ticker);
  return {
    ...security,
    sources: sourcesOf('DailyPrice', 'securityTicker', ticker),
    gaps: gapsOf(ticker, firstDay, lastDay),
    revisions: revisionsOf(ticker),
    flagged: counts(flagged),
    lastImport: lastImportOf(ticker),
  };
}

function factorHistory(factor: string): FactorHistory[] {
  const span = reader()
    .prepare<[string], { firstDay: string | null; lastDay: string | null; days: number }>(
      `SELECT min("date") AS "firstDay", max("date") AS "lastDay", count(*) AS "days" FROM "FactorReturn"
        WHERE "factor" = ?`,
    )
    .get(factor);
  if (!span?.firstDay || !span.lastDay) return [];
  const series = factorSeriesName(factor);
  const { firstDay, lastDay, days } = span;
  return [
    {
      factor,
      sources: sourcesOf('FactorReturn', 'factor', factor),
      firstDay,
      lastDay,
      days,
      revisions: revisionsOf(series),
      lastImport: lastImportOf(series),
    },
  ];
}

/**
 * What is stored: each security with its sources, span, gaps, revisions, flagged days and last import, a page of the
 * list from the given place on; every factor; and the latest revisions and flags one by one.
 */
export function storedContents(from: number): StoredContents {
  const db = reader();
  const listed = db
    .prepare<[number, number], Pick<History, 'ticker' | 'name' | 'firstDay' | 'lastDay' | 'days'>>(
      `SELECT "ticker", "name", "firstDay", "lastDay", "days" FROM "Security" WHERE "days" > 0
        ORDER BY "position", "ticker" LIMIT ? OFFSET ?`,
    )
    .all(CONTENTS_PAGE, from);
  const tickers = JSON.stringify(listed.map(({ ticker }) => ticker));
  return {
    calendar: CALENDAR,
    total: db.prepare<[], number>('SELECT count(*) FROM "Security" WHERE "days" > 0').pluck().get()!,
    from,
    securities: listed.map(historyOf),
    factors: FACTOR_NAMES.flatMap(factorHistory),
    revisions: db
      .prepare<[number], StoredContents['revisions'][number]>(
        `SELECT "series", "date", "field", "oldValue", "newValue", "revisedAt" AS "at",
            (SELECT "name" FROM "Source" WHERE "id" = "oldSourceId") AS "oldSource",
            (SELECT "name" FROM "Source" WHERE "id" = "newSourceId") AS "newSource"
          FROM "Revision" ORDER BY "id" DESC LIMIT ?`,
      )
      .all(LISTED),
    flags: db
      .prepare<[string, number], StoredContents['flags'][number]>(
        `SELECT "securityTicker" AS "ticker", "date", "kind", "note" FROM "PriceFlag"
          WHERE "securityTicker" IN (SELECT value FROM json_each(?)) ORDER BY 1, 2 LIMIT ?`,
      )
      .all(tickers, LISTED),
  };
}
