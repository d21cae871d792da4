import { findEvent, listEvents } from '@/lib/database/event-store';
import { loadFactors } from '@/lib/database/factor-store';
import { loadPriceSeries } from '@/lib/database/price-store';
import { listSecurities, type StoredSecurity } from '@/lib/database/security-store';
import { dataVintage } from '@/lib/database/source-store';
import { MODELS } from '@/lib/event-study/models/model-registry';
import { dailyReturns } from '@/lib/event-study/returns';
import { runStudy } from '@/lib/event-study/run-study';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { tradingDayIndex } from '@/lib/event-study/trading-days';
import { InsufficientDataError, UnknownEventError, UnknownTickerError } from './study-errors';

async function eventOf(slug: string): Promise<StudyEvent> {
  const event = await findEvent(slug);
  if (event) return event;
  const events = await listEvents();
  throw new UnknownEventError(
    slug,
    events.map((stored) => stored.slug),
  );
}

function refuseUnknownTickers(spec: StudySpec, stored: ReadonlyMap<string, StoredSecurity>): void {
  const valid = [...stored.keys()];
  const unknown = spec.tickers.filter((ticker) => !stored.has(ticker));
  if (unknown.length > 0) throw new UnknownTickerError('tickers', unknown, valid);
  if (!stored.has(spec.benchmark)) throw new UnknownTickerError('benchmark', [spec.benchmark], valid);
}

function firmEventsOf(
  spec: StudySpec,
  event: StudyEvent,
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

/** The benchmark's own returns over the event window. */
function benchmarkDays(spec: StudySpec, event: StudyEvent, series: PriceSeries): Study['benchmark']['days'] {
  const zero = tradingDayIndex(series.dates, event.dayZero);
  const returns = dailyReturns(series.prices, spec.returns);
  const days: Study['benchmark']['days'] = [];
  for (let eventDay = spec.window[0]; eventDay <= spec.window[1]; eventDay += 1) {
    const date = zero < 0 ? undefined : series.dates[zero + eventDay];
    if (date === undefined) continue;
    const value = returns[zero + eventDay]!;
    days.push({ eventDay, date, return: Number.isFinite(value) ? value : null });
  }
  return days;
}

/**
 * Loads what a study needs from the database and runs it. Returns are fractions; a security without enough
 * data keeps its place with the reason.
 *
 * @throws UnknownEventError, UnknownTickerError where the spec names what is not stored.
 * @throws InsufficientDataError where no security at all could be computed.
 */
export async function loadStudy(spec: StudySpec): Promise<Study> {
  const [event, securities] = await Promise.all([eventOf(spec.event), listSecurities()]);
  const stored = new Map(securities.map((security) => [security.ticker, security]));
  refuseUnknownTickers(spec, stored);
  const [prices, factors, data] = await Promise.all([
    loadPriceSeries([...new Set([...spec.tickers, spec.benchmark])]),
    MODELS[spec.model].factors.length > 0 ? loadFactors() : undefined,
    dataVintage(),
  ]);
  const { model, returns, cars } = spec;
  const result = runStudy({
    firmEvents: firmEventsOf(spec, event, stored, prices),
    options: { model, returns, cars },
    factors,
  });
  const reasons = result.securities.flatMap(({ ticker, days, problem }) =>
    problem && days.length === 0 ? [{ ticker, problem }] : [],
  );
  if (reasons.length === result.securities.length) throw new InsufficientDataError(reasons);
  return {
    ...result,
    spec,
    event,
    benchmark: {
      ticker: spec.benchmark,
      name: stored.get(spec.benchmark)?.name ?? spec.benchmark,
      days: benchmarkDays(spec, event, prices.get(spec.benchmark)!),
    },
    data,
  };
}
