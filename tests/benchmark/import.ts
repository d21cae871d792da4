import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runPriceImport } from '@/lib/command-line/import/run-import';
import { openDatabase } from '@/lib/database/open-database';
import { prepareDatabase } from '@/lib/database/prepare-database';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { csvProvider } from '@/lib/prices/csv/csv-provider';
import type { IncomingDay } from '@/lib/prices/door/incoming-day';
import type { PriceProvider } from '@/lib/prices/price-provider';
import { loadStudyInput } from '@/lib/server/load-study-input';
import { seededUniform } from '../support/seeded';

/*
 * Times the import of a million rows from a CSV file, and a study of 20 stocks out of a table of twelve million, in a
 * temporary folder that is removed afterwards (two gigabytes are needed there). Give a smaller number of rows of the
 * table, in millions, as an argument to take less.
 */
const DAYS = 5_000;
const CSV_SECURITIES = 200;
const TABLE_MILLIONS = Number(process.argv[2] ?? 12);
const QUIET = { show: () => {}, clear: () => {} };

const random = seededUniform(7);

function weekdays(count: number): string[] {
  const days: string[] = [];
  for (let day = Date.UTC(2006, 0, 2); days.length < count; day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

const dates = weekdays(DAYS);

/** Made-up days of one security: a walk of cents. */
function madeUpDays(): IncomingDay[] {
  let close = 50;
  return dates.map((date, index) => {
    close = Math.max(1, close * (0.985 + 0.03 * random()));
    const rounded = Math.round(close * 100) / 100;
    const volume = Math.floor(random() * 1e6);
    return {
      line: index + 1,
      date,
      close: rounded,
      adjustedClose: rounded * 0.9,
      volume,
      high: null,
      low: null,
    };
  });
}

function writeCsv(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, 'Date,Symbol,Close,Adj Close,Volume\n');
  for (let security = 0; security < CSV_SECURITIES; security += 1) {
    const rows = madeUpDays().map(
      (day) => `${day.date},C${security},${day.close},${day.adjustedClose},${day.volume}`,
    );
    writeSync(file, `${rows.join('\n')}\n`);
  }
  closeSync(file);
}

const madeUp: PriceProvider = {
  source: { id: 'bench', name: 'Made up', covers: 'Nothing', note: '' },
  tickers: Array.from({ length: Math.round((TABLE_MILLIONS * 1e6) / DAYS) }, (_, index) => `B${index}`),
  statements: [],
  rejected: [],
  load: async () => ({ identity: {}, days: madeUpDays(), rejected: [] }),
};

const spec = studySpecSchema.parse({
  tickers: madeUp.tickers.filter((_, index) => index % Math.ceil(madeUp.tickers.length / 20) === 0).join(','),
  benchmark: 'B0',
});

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((one, other) => one - other)[times >> 1]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function timed(provider: PriceProvider, file: string): Promise<number> {
  const db = await openDatabase(`file:${file}`);
  const start = performance.now();
  const plan = {
    request: provider.source.id,
    today: '2026-01-01',
    restart: false,
    group: 'other',
    calendar: 'SPY',
  };
  await runPriceImport(db, provider, plan, QUIET);
  await db.close();
  return (performance.now() - start) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'aftershock-bench-'));
try {
  const file = join(folder, 'bench.db');
  process.env.DATABASE_URL = `file:${file}`;
  await prepareDatabase(process.env.DATABASE_URL, resolve(import.meta.dirname, '../../prisma'));
  print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);

  const csv = join(folder, 'million.csv');
  writeCsv(csv);
  const began = performance.now();
  const provider = csvProvider(csv, { map: {} });
  const read = (performance.now() - began) / 1000;
  const stored = await timed(provider, file);
  const peak = process.resourceUsage().maxRSS / 1e3;
  print(
    `1,000,000 rows of CSV: read ${read.toFixed(1)} s, stored ${stored.toFixed(1)} s, peak ${peak.toFixed(0)} MB`,
  );

  const table = await timed(madeUp, file);
  const size = (statSync(file).size / 1e6).toFixed(0);
  print(`${TABLE_MILLIONS} million rows more: ${table.toFixed(0)} s, ${size} MB of file`);

  const event = { announced: dates.at(-40)!, dayZero: dates.at(-40)! };
  await loadStudyInput(spec, event);
  const ms = await median(51, () => loadStudyInput(spec, event));
  print(`a study of ${spec.tickers.length} stocks read from it: ${ms.toFixed(1)} ms (median of 51)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
