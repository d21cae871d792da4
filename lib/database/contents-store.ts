import type { z } from 'zod';
import { DEFAULT_BENCHMARK } from '@/lib/event-study/study-choices';
import { FACTOR_NAMES } from '@/lib/event-study/study-input';
import { reader } from './client';
import type { storedContentsSchema } from './contents-schemas';
import { factorSeriesName } from './factor-writer';
import { latestRevisions } from './revision-store';

export type StoredContents = z.output<typeof storedContentsSchema>;
type History = StoredContents['securities'][number];
type FactorHistory = StoredContents['factors'][number];

/** Securities on one page of the list. */
const CONTENTS_PAGE = 100;
const LISTED = 100;

type Counted = { name: string; count: number };

const counts = (rows: readonly Counted[]) => Object.fromEntries(rows.map(({ name, count }) => [name, count]));

async function revisionsOf(series: string): Promise<Record<string, number>> {
  const rows = await reader().rows<Counted>(
    `SELECT "field" AS "name", count(DISTINCT "date") AS "count" FROM "Revision" WHERE "series" = ?
      GROUP BY "field" ORDER BY "field"`,
    [series],
  );
  return counts(rows);
}

async function lastImportOf(series: string): Promise<History['lastImport']> {
  const [row] = await reader().rows<NonNullable<History['lastImport']>>(
    `SELECT "ImportedSeries"."finishedAt" AS "at", "Source"."name" AS "source", "added", "changed", "unchanged", "rejected"
      FROM "ImportedSeries" JOIN "Import" ON "Import"."id" = "importId" JOIN "Source" ON "Source"."id" = "sourceId"
      WHERE "series" = ? ORDER BY "ImportedSeries"."finishedAt" DESC LIMIT 1`,
    [series],
  );
  return row ?? null;
}

async function sourcesOf(
  table: 'DailyPrice' | 'FactorReturn',
  key: string,
  series: string,
): Promise<string[]> {
  const rows = await reader().rows<{ name: string }>(
    `SELECT "name" FROM "Source" WHERE "id" IN (SELECT "sourceId" FROM "${table}" WHERE "${key}" = ?) ORDER BY "name"`,
    [series],
  );
  return rows.map(({ name }) => name);
}

async function gapsOf(ticker: string, first: string, last: string): Promise<number> {
  const [row] = await reader().rows<{ gaps: number }>(
    `SELECT count(*) AS "gaps" FROM "DailyPrice" AS "market" WHERE "securityTicker" = ? AND "date" BETWEEN ? AND ?
      AND NOT EXISTS (SELECT 1 FROM "DailyPrice" WHERE "securityTicker" = ? AND "date" = "market"."date")`,
    [DEFAULT_BENCHMARK, first, last, ticker],
  );
  return row!.gaps;
}

async function flaggedOf(ticker: string): Promise<Record<string, number>> {
  const rows = await reader().rows<Counted>(
    `SELECT "kind" AS "name", count(*) AS "count" FROM "PriceFlag" WHERE "securityTicker" = ?
      GROUP BY "kind" ORDER BY "kind"`,
    [ticker],
  );
  return counts(rows);
}

type Listed = Pick<History, 'ticker' | 'name' | 'firstDay' | 'lastDay' | 'days'>;

async function historyOf(security: Listed): Promise<History> {
  const { ticker, firstDay, lastDay } = security;
  const [sources, gaps, revisions, flagged, lastImport] = await Promise.all([
    sourcesOf('DailyPrice', 'securityTicker', ticker),
    gapsOf(ticker, firstDay, lastDay),
    revisionsOf(ticker),
    flaggedOf(ticker),
    lastImportOf(ticker),
  ]);
  return { ...security, sources, gaps, revisions, flagged, lastImport };
}

async function factorHistory(factor: string): Promise<FactorHistory[]> {
  const [span] = await reader().rows<{ firstDay: string | null; lastDay: string | null; days: number }>(
    `SELECT min("date") AS "firstDay", max("date") AS "lastDay", count(*) AS "days" FROM "FactorReturn"
      WHERE "factor" = ?`,
    [factor],
  );
  if (!span?.firstDay || !span.lastDay) return [];
  const series = factorSeriesName(factor);
  const { firstDay, lastDay, days } = span;
  const [sources, revisions, lastImport] = await Promise.all([
    sourcesOf('FactorReturn', 'factor', factor),
    revisionsOf(series),
    lastImportOf(series),
  ]);
  return [{ factor, sources, firstDay, lastDay, days, revisions, lastImport }];
}

async function flagsOf(tickers: readonly string[]): Promise<StoredContents['flags']> {
  if (tickers.length === 0) return [];
  return reader().rows(
    `SELECT "securityTicker" AS "ticker", "date", "kind", "note" FROM "PriceFlag"
      WHERE "securityTicker" IN (${tickers.map(() => '?').join(', ')}) ORDER BY 1, 2 LIMIT ?`,
    [...tickers, LISTED],
  );
}

/**
 * What is stored: each security with its sources, span, gaps, revisions, flagged days and last import, a page of the
 * list from the given place on; every factor; and the latest revisions and flags one by one.
 */
export async function storedContents(from: number): Promise<StoredContents> {
  const listed = await reader().rows<Listed>(
    `SELECT "ticker", "name", "firstDay", "lastDay", "days" FROM "Security" WHERE "days" > 0
      ORDER BY "position", "ticker" LIMIT ? OFFSET ?`,
    [CONTENTS_PAGE, from],
  );
  const [counted, securities, factors, revisions, flags] = await Promise.all([
    reader().rows<{ total: number }>('SELECT count(*) AS "total" FROM "Security" WHERE "days" > 0'),
    Promise.all(listed.map(historyOf)),
    Promise.all(FACTOR_NAMES.map(factorHistory)),
    latestRevisions(LISTED),
    flagsOf(listed.map(({ ticker }) => ticker)),
  ]);
  return {
    calendar: DEFAULT_BENCHMARK,
    total: counted[0]!.total,
    from,
    securities,
    factors: factors.flat(),
    revisions,
    flags,
  };
}
