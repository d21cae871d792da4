import { loadFactors } from '@/lib/database/factor-store';
import { loadPriceSeries } from '@/lib/database/price-store';
import { listSecurities, type StoredSecurity } from '@/lib/database/security-store';
import { MODELS } from '@/lib/event-study/models/model-registry';
import type { StudyEvent } from '@/lib/event-study/study';
import type { FactorSeries, FirmEvent, PriceSeries, StudyInput } from '@/lib/event-study/study-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { UnknownTickerError } from './study-errors';

/** Fewest returns that a study of stored prices is estimated on. */
const FEWEST_ESTIMATION_DAYS = 60;

/** The part of a spec that says which stored series a study reads and how. */
export type StoredStudy = Omit<StudySpec, 'event'>;
/** When an event was announced and its first trading day. */
export type EventDates = Pick<StudyEvent, 'announced' | 'dayZero'>;

function refuseUnknownTickers(spec: StoredStudy, stored: ReadonlyMap<string, StoredSecurity>): void {
  const valid = [...stored.keys()];
  const unknown = spec.tickers.filter((ticker) => !stored.has(ticker));
  if (unknown.length > 0) throw new UnknownTickerError('tickers', unknown, valid);
  if (!stored.has(spec.benchmark)) throw new UnknownTickerError('benchmark', [spec.benchmark], valid);
}

function firmEventsOf(
  spec: StoredStudy,
  event: EventDates,
  stored: ReadonlyMap<string, StoredSecurity>,
  prices: ReadonlyMap<string, PriceSeries>,
): FirmEvent[] {
  return spec.tickers.map((ticker) => ({
    id: ticker,
    ticker,
    name: stored.get(ticker)?.name ?? ticker,
    group: stored.get(ticker)?.group ?? 'other',
    eventDate: event.announced.slice(0, 10),
    dayZero: event.dayZero,
    prices: prices.get(ticker)!,
    benchmark: prices.get(spec.benchmark)!,
    estimation: spec.estimation,
    window: spec.window,
  }));
}

/**
 * Loads what the engine needs for a study of stored prices. Factors are the stored ones unless others are
 * given, and only where the model reads them.
 *
 * @throws UnknownTickerError where the spec names what is not stored.
 */
export async function loadStudyInput(
  spec: StoredStudy,
  event: EventDates,
  ownFactors?: FactorSeries,
): Promise<{ input: StudyInput; benchmark: { ticker: string; name: string; prices: PriceSeries } }> {
  const stored = new Map((await listSecurities()).map((security) => [security.ticker, security]));
  refuseUnknownTickers(spec, stored);
  const [prices, factors] = await Promise.all([
    loadPriceSeries([...new Set([...spec.tickers, spec.benchmark])]),
    MODELS[spec.model].factors.length > 0 ? (ownFactors ?? loadFactors()) : undefined,
  ]);
  const { model, returns, cars, benchmark } = spec;
  return {
    input: {
      firmEvents: firmEventsOf(spec, event, stored, prices),
      options: { model, returns, cars, minimumEstimationDays: FEWEST_ESTIMATION_DAYS },
      factors,
    },
    benchmark: {
      ticker: benchmark,
      name: stored.get(benchmark)?.name ?? benchmark,
      prices: prices.get(benchmark)!,
    },
  };
}
