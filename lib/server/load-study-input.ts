import { loadFactors } from '@/lib/database/factor-store';
import { tradingSpan } from '@/lib/database/price-store';
import { findSecurities, listSecurities, type StoredSecurity } from '@/lib/database/security-store';
import { MODELS } from '@/lib/event-study/models/model-registry';
import type { StudyEvent } from '@/lib/event-study/study';
import type { FactorSeries, FirmEvent, PriceSeries, StudyInput } from '@/lib/event-study/study-input';
import { daysAround } from '@/lib/event-study/study-span';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { storedSeries } from './stored-series';
import { UnknownTickerError } from './study-errors';
import { whileUnchanged } from './while-unchanged';

/** Fewest returns that a study of stored prices is estimated on. */
const FEWEST_ESTIMATION_DAYS = 60;
/** A security whose stored days are all outside of the study's. */
const NO_PRICES: PriceSeries = { dates: [], prices: new Float64Array() };

/** The part of a spec that says which stored series a study reads and how. */
export type StoredStudy = Omit<StudySpec, 'event'>;
/** When an event was announced and its first trading day. */
export type EventDates = Pick<StudyEvent, 'announced' | 'dayZero'>;

async function storedSecurities(spec: StoredStudy): Promise<Map<string, StoredSecurity>> {
  const tickers = [...new Set([...spec.tickers, spec.benchmark])];
  const found = await whileUnchanged(['securities', tickers], () => findSecurities(tickers));
  const stored = new Map(found.map((security) => [security.ticker, security]));
  const unknown = spec.tickers.filter((ticker) => !stored.has(ticker));
  const valid = async () => (await listSecurities()).map(({ ticker }) => ticker);
  if (unknown.length > 0) throw new UnknownTickerError('tickers', unknown, await valid());
  if (!stored.has(spec.benchmark)) {
    throw new UnknownTickerError('benchmark', [spec.benchmark], await valid());
  }
  return stored;
}

function firmEventsOf(
  spec: StoredStudy,
  event: EventDates,
  stored: ReadonlyMap<string, StoredSecurity>,
  prices: ReadonlyMap<string, PriceSeries>,
  market: PriceSeries,
): FirmEvent[] {
  return spec.tickers.map((ticker) => ({
    id: ticker,
    ticker,
    name: stored.get(ticker)?.name ?? ticker,
    group: stored.get(ticker)?.group ?? 'other',
    eventDate: event.announced.slice(0, 10),
    dayZero: event.dayZero,
    prices: prices.get(ticker) ?? NO_PRICES,
    benchmark: market,
    estimation: spec.estimation,
    window: spec.window,
  }));
}

/**
 * Loads what the engine needs for a study of stored prices: of benchmark, securities and factors the days that
 * the study reads, and the benchmark's whole calendar where day 0 is not one of its days. Factors are the stored
 * ones unless others are given, and only where the model reads them.
 *
 * @throws UnknownTickerError where the spec names what is not stored.
 */
export async function loadStudyInput(
  spec: StoredStudy,
  event: EventDates,
  ownFactors?: FactorSeries,
): Promise<{ input: StudyInput; benchmark: { ticker: string; name: string; prices: PriceSeries } }> {
  const stored = await storedSecurities(spec);
  const { model, returns, cars, benchmark } = spec;
  const span = await tradingSpan(benchmark, event.dayZero, daysAround(spec));
  const [prices, factors] = await Promise.all([
    storedSeries([...new Set([...spec.tickers, benchmark])], span),
    MODELS[model].factors.length > 0 ? (ownFactors ?? loadFactors(span)) : undefined,
  ]);
  const market = prices.get(benchmark)!;
  return {
    input: {
      firmEvents: firmEventsOf(spec, event, stored, prices, market),
      options: { model, returns, cars, minimumEstimationDays: FEWEST_ESTIMATION_DAYS },
      factors,
    },
    benchmark: {
      ticker: benchmark,
      name: stored.get(benchmark)?.name ?? benchmark,
      prices: market,
    },
  };
}
