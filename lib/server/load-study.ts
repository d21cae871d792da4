import { findEvent, listEvents } from '@/lib/database/event-store';
import { dataVintage } from '@/lib/database/source-store';
import { dailyReturns } from '@/lib/event-study/returns';
import { runStudy } from '@/lib/event-study/run-study';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import type { PriceSeries } from '@/lib/event-study/study-input';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { tradingDayIndex } from '@/lib/event-study/trading-days';
import { loadStudyInput } from './load-study-input';
import { InsufficientDataError, UnknownEventError } from './study-errors';

/**
 * The stored event of that slug.
 *
 * @throws UnknownEventError where none is stored.
 */
export async function loadEvent(slug: string): Promise<StudyEvent> {
  const event = await findEvent(slug);
  if (event) return event;
  const events = await listEvents();
  throw new UnknownEventError(
    slug,
    events.map((stored) => stored.slug),
  );
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
  const event = await loadEvent(spec.event);
  const [{ input, benchmark }, data] = await Promise.all([loadStudyInput(spec, event), dataVintage()]);
  const result = runStudy(input);
  const reasons = result.securities.flatMap(({ ticker, days, problem }) =>
    problem && days.length === 0 ? [{ ticker, problem }] : [],
  );
  if (reasons.length === result.securities.length) throw new InsufficientDataError(reasons);
  return {
    ...result,
    spec,
    event,
    benchmark: {
      ticker: benchmark.ticker,
      name: benchmark.name,
      days: benchmarkDays(spec, event, benchmark.prices),
    },
    data,
  };
}
