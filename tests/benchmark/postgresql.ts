import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { reader } from '@/lib/database/client';
import { openDatabase } from '@/lib/database/open-database';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { loadPriceSeries, tradingSpan } from '@/lib/database/price-store';
import { daysAround } from '@/lib/event-study/study-span';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { loadStudyInput } from '@/lib/server/load-study-input';
import { seededUniform } from '../support/seeded';

/*
 * Times a study of 20 stocks out of a PostgreSQL table of twelve million prices (4,000 securities of 3,000 days), run
 * by tests/scripts/with-postgresql in a cluster that is thrown away; it takes a minute and three gigabytes. The rows
 * lie first as an import of every day leaves them, a day of all securities after another, then ordered by security.
 * The processor time is that of this process and of the server's that work for it, whatever else the machine does.
 */
const SECURITIES = 4000;
const DAYS = 3000;
const STUDIES = 200;

const server = process.env.AFTERSHOCK_TEST_DATABASE_URL;
if (!server) throw new Error('run it with npm run bench:postgresql');
const url = new URL(server);
url.pathname = '/aftershock_bench';
process.env.DATABASE_URL = url.href;

const random = seededUniform(7);
const chosen = (count: number) => Math.floor(random() * count);
const print = (line: string) => process.stdout.write(`${line}\n`);

const FILL = `
  INSERT INTO "Source" VALUES ('bench', 'Made up', 'Nothing', '2025-01-01', '');
  INSERT INTO "Security" SELECT 'B' || s, 'Bench ' || s, 'stock', 'other', 'NONE', 'USD', '', s, false,
    '2013-01-01', to_char(date '2013-01-01' + ${DAYS - 1}, 'YYYY-MM-DD'), ${DAYS} FROM generate_series(0, ${SECURITIES - 1}) s;
  ALTER TABLE "DailyPrice" DISABLE TRIGGER ALL;
  ALTER TABLE "DailyPrice" DROP CONSTRAINT "DailyPrice_pkey";
  INSERT INTO "DailyPrice" ("securityTicker", "date", "close", "adjustedClose", "volume", "sourceId")
    SELECT 'B' || s, to_char(date '2013-01-01' + d, 'YYYY-MM-DD'), price, price * 0.9, floor(price * 1e4), 'bench'
    FROM generate_series(0, ${DAYS - 1}) d, generate_series(0, ${SECURITIES - 1}) s,
      LATERAL (SELECT 50 + 20 * sin(d * 0.01 + s) + (d * 7919 + s * 104729) % 100 / 100.0 AS price) p;
  ALTER TABLE "DailyPrice" ADD CONSTRAINT "DailyPrice_pkey"
    PRIMARY KEY ("securityTicker", "date") INCLUDE ("adjustedClose", "volume");
  ALTER TABLE "DailyPrice" ENABLE TRIGGER ALL;`;

async function onServer(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Processor time that a process has had, in milliseconds; Linux counts it in hundredths of a second. */
function processorTimeOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return 10 * (Number(user) + Number(system));
}

async function processorTime(): Promise<number> {
  const servers = await reader().rows<{ pid: number }>(
    'SELECT "pid" FROM "pg_stat_activity" WHERE "datname" = current_database()',
  );
  return [{ pid: process.pid }, ...servers].reduce((sum, { pid }) => sum + processorTimeOf(pid), 0);
}

/** Times of so many runs of one thing, in milliseconds, ascending. */
async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < STUDIES; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other);
}

async function report(what: string, work: () => Promise<unknown>): Promise<void> {
  const before = await processorTime();
  const times = await timesOf(work);
  const each = ((await processorTime()) - before) / STUDIES;
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`;
  print(
    `${what}: median ${at(0.5)}, 95 % under ${at(0.95)}, slowest ${at(1)}; processor time ${each.toFixed(1)} ms`,
  );
}

/** Each study is of other securities and another day, so that little of it was read before. */
function someStudy() {
  const tickers = new Set(Array.from({ length: 20 }, () => `B${chosen(SECURITIES)}`));
  const spec = studySpecSchema.parse({
    tickers: [...tickers].join(','),
    benchmark: `B${chosen(SECURITIES)}`,
  });
  const day = new Date(Date.UTC(2013, 0, 1 + 400 + chosen(DAYS - 500))).toISOString().slice(0, 10);
  return { spec, event: { announced: `${day}T12:00`, dayZero: day } };
}

async function readPrices(): Promise<void> {
  const { spec, event } = someStudy();
  const span = await tradingSpan(spec.benchmark, event.dayZero, daysAround(spec));
  await loadPriceSeries([...spec.tickers, spec.benchmark], span);
}

async function readStudy(): Promise<void> {
  const { spec, event } = someStudy();
  await loadStudyInput(spec, event);
}

async function measure(order: string): Promise<void> {
  await report(`${order}, prices of a study`, readPrices);
  await report(`${order}, all that a study reads`, readStudy);
}

await onServer(server, 'CREATE DATABASE aftershock_bench');
await prepareDatabase(url.href, join(import.meta.dirname, '../../prisma'));
const began = performance.now();
await onServer(url.href, FILL);
await onServer(url.href, 'VACUUM ANALYZE');
const db = await openDatabase();
const [size] = await db.rows<{ rows: number; table: string; index: string }>(`SELECT
  (SELECT count(*) FROM "DailyPrice") AS "rows", pg_size_pretty(pg_table_size('"DailyPrice"')) AS "table",
  pg_size_pretty(pg_indexes_size('"DailyPrice"')) AS "index"`);
await db.close();
const seconds = ((performance.now() - began) / 1000).toFixed(0);
print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
print(`${size!.rows} rows in ${seconds} s; table ${size!.table}, index ${size!.index}`);
await measure('by day');
await onServer(url.href, 'CLUSTER "DailyPrice" USING "DailyPrice_pkey"');
await onServer(url.href, 'VACUUM ANALYZE');
await measure('by security');
