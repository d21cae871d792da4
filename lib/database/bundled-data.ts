import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFactorCsv } from '@/lib/prices/factor-csv';
import { parsePriceCsv } from '@/lib/prices/price-csv';
import type { DailyPrice, Event, FactorReturn, Security, Source } from './generated/client';
import { eventManifest, parseManifest, securityManifest, sourceManifest } from './manifests';

type BundledSecurity = Omit<Security, 'bundled' | 'firstDay' | 'lastDay' | 'days'>;

/** Every bundled row by model; a model stands after those it refers to. */
export type BundledData = {
  Source: Source[];
  Security: BundledSecurity[];
  DailyPrice: DailyPrice[];
  FactorReturn: FactorReturn[];
  Event: Omit<Event, 'bundled'>[];
};

const FACTOR_SOURCE = 'french-factors';

/**
 * Reads the folder of bundled figures: three manifests, `factors.csv` and one `prices/TICKER.csv` a security.
 * Factor returns become fractions.
 *
 * @throws Error naming the file, and the line or entry, of the first thing that is not as it must be.
 */
export function readBundledData(folder: string): BundledData {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const sources = parseManifest(sourceManifest, read('sources.json'), 'sources.json');
  const securities = parseManifest(securityManifest, read('securities.json'), 'securities.json');
  const events = parseManifest(eventManifest, read('events.json'), 'events.json');
  const tickers = securities.map(({ ticker }) => ticker);
  assertDistinct(tickers, 'securities.json');
  assertDistinct(
    events.map(({ slug }) => slug),
    'events.json',
  );
  assertPriceFiles(tickers, readdirSync(join(folder, 'prices')));
  assertSources([FACTOR_SOURCE, ...securities.map(({ source }) => source)], sources);
  return {
    Source: sources,
    Security: securities.map(({ source, ...security }, position) => ({ ...security, position })),
    DailyPrice: securities.flatMap(({ ticker, source }) => {
      const file = `prices/${ticker}.csv`;
      const days = parsePriceCsv(read(file), file);
      return days.map((day) => ({ securityTicker: ticker, ...day, sourceId: source }));
    }),
    FactorReturn: parseFactorCsv(read('factors.csv'), 'factors.csv').map((row) => ({
      ...row,
      sourceId: FACTOR_SOURCE,
    })),
    Event: events,
  };
}

function assertDistinct(keys: string[], file: string): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) throw new Error(`${file}: ${twice} is there twice`);
}

/** A security is a line and a file: one without the other is a mistake. */
function assertPriceFiles(tickers: string[], files: string[]): void {
  const missing = tickers.find((ticker) => !files.includes(`${ticker}.csv`));
  if (missing) throw new Error(`securities.json: ${missing} has no file prices/${missing}.csv`);
  const unlisted = files.find((file) => !tickers.includes(file.replace(/\.csv$/, '')));
  if (unlisted) throw new Error(`prices/${unlisted}: expected a line for it in securities.json`);
}

function assertSources(used: string[], sources: Source[]): void {
  const unknown = used.find((id) => !sources.some((source) => source.id === id));
  if (unknown) throw new Error(`sources.json: expected an entry with the id ${unknown}`);
}
