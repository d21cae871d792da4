import type { Connection } from '@/lib/database/connection';
import { exchangeDaysOf } from '@/lib/database/exchange-days';
import { factorSeriesName } from '@/lib/database/factor-writer';
import { beginImport, finishImport, importFactor, importPrices } from '@/lib/database/import-writer';
import type { SecurityIdentity } from '@/lib/database/security-writer';
import { checkDays } from '@/lib/prices/door/check-days';
import type { ExchangeDays } from '@/lib/prices/door/flag-days';
import { IMPORTED_COVERAGE } from '@/lib/prices/imported-coverage';
import type {
  FactorProvider,
  PriceProvider,
  ProviderIdentity,
  SourceText,
} from '@/lib/prices/price-provider';
import { ProviderError } from '@/lib/prices/provider-error';
import type { Progress } from '../progress';
import type { ImportReport, SeriesReport } from './import-report';

/** How a provider's series are stored. `request` is JSON that tells requests apart, `today` the day of the import. */
export type ImportPlan = {
  request: string;
  today: string;
  restart: boolean;
  group: string;
  calendar: string;
};

type Begun = { id: number; sourceId: string; done: ReadonlySet<string> };

const FAILED = { added: 0, changed: 0, unchanged: 0, rejected: [], flags: [], unordered: 0 };

async function begin(
  db: Connection,
  source: SourceText,
  { request, today, restart }: ImportPlan,
): Promise<Begun> {
  const { id, done } = await beginImport(db, { ...source, retrievedOn: today }, request, restart);
  return { id, sourceId: source.id, done };
}

/** What a security is called where only its ticker is known. */
function identityOf(ticker: string, known: ProviderIdentity, group: string): SecurityIdentity {
  return {
    ticker,
    name: known.name ?? ticker,
    kind: known.kind ?? 'stock',
    group,
    exchange: known.exchange ?? 'unknown',
    currency: known.currency ?? 'unknown',
    coverage: IMPORTED_COVERAGE,
  };
}

async function importTicker(
  db: Connection,
  provider: PriceProvider,
  ticker: string,
  begun: Begun & { exchange: ExchangeDays | null },
  group: string,
): Promise<SeriesReport> {
  const { identity, days, rejected } = await provider.load(ticker);
  const checked = checkDays(days);
  const all = [...rejected, ...checked.rejected].sort((one, other) => one.line - other.line);
  const report = { ...FAILED, series: ticker, rejected: all, unordered: checked.unordered };
  if (checked.accepted.length === 0) return { ...report, failure: 'no row of it can be stored' };
  const stored = await importPrices(
    db,
    begun,
    identityOf(ticker, identity, group),
    checked.accepted,
    all.length,
  );
  return { ...report, ...stored };
}

/** Runs the work of each series in turn; one that its provider does not give is reported, not thrown. */
async function importEach(
  names: readonly string[],
  begun: Begun,
  progress: Progress,
  work: (name: string) => Promise<SeriesReport>,
): Promise<Pick<ImportReport, 'series' | 'skipped' | 'notAsked'>> {
  const open = names.filter((name) => !begun.done.has(name));
  const series: SeriesReport[] = [];
  for (const [place, name] of open.entries()) {
    progress.show('importing', place, open.length, 'series');
    try {
      series.push(await work(name));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      series.push({ ...FAILED, series: name, failure: error.message });
      if (error.stops)
        return { series, skipped: names.length - open.length, notAsked: open.slice(place + 1) };
    }
  }
  return { series, skipped: names.length - open.length, notAsked: [] };
}

async function finish(
  db: Connection,
  { id }: Begun,
  { series, notAsked }: Pick<ImportReport, 'series' | 'notAsked'>,
): Promise<void> {
  if (notAsked.length === 0 && series.every(({ failure }) => failure === undefined))
    await finishImport(db, id);
}

/**
 * Imports a provider's securities one after the other, each in a transaction of its own, so that whatever ends the
 * run leaves whole securities; the same request goes on with the others.
 */
export async function runPriceImport(
  db: Connection,
  provider: PriceProvider,
  plan: ImportPlan,
  progress: Progress,
): Promise<ImportReport> {
  const begun = {
    ...(await begin(db, provider.source, plan)),
    exchange: await exchangeDaysOf(db, plan.calendar),
  };
  const outcome = await importEach(provider.tickers, begun, progress, (ticker) =>
    importTicker(db, provider, ticker, begun, plan.group),
  );
  await finish(db, begun, outcome);
  const { statements, rejected } = provider;
  const exchange = begun.exchange
    ? `Days are held to those of ${plan.calendar}, ${begun.exchange.first} to ${begun.exchange.last}, and elsewhere to weekdays.`
    : `No days of ${plan.calendar} are stored: days are held to weekdays only.`;
  return { ...outcome, statements: [...statements, exchange], rejected };
}

/** Imports a provider's factors, each in a transaction of its own. */
export async function runFactorImport(
  db: Connection,
  provider: FactorProvider,
  plan: ImportPlan,
  progress: Progress,
): Promise<ImportReport> {
  const begun = await begin(db, provider.source, plan);
  const files = new Map(
    provider.files.flatMap((file) => file.factors.map((factor) => [factor, file] as const)),
  );
  const factors = [...files.keys()];
  const outcome = await importEach(factors.map(factorSeriesName), begun, progress, async (series) => {
    const factor = factors.find((name) => factorSeriesName(name) === series)!;
    const rows = (await files.get(factor)!.load()).filter((row) => row.factor === factor);
    if (rows.length === 0) throw new ProviderError('no-days', 'no return of it in the days asked for');
    return { ...FAILED, series, ...(await importFactor(db, begun, factor, rows)) };
  });
  await finish(db, begun, outcome);
  return { ...outcome, statements: provider.statements, rejected: [] };
}
