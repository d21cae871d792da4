import type { EventWindow } from '@/lib/event-study/event-window';
import type { StudyProblem } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import { type NonTradingRule, resolveDayZero } from '@/lib/event-study/trading-days';
import type { StudyRequest } from './request-file';

/** Requests joined with their prices. `refused` says by id why a firm-event cannot be studied. */
export type OwnFirmEvents = {
  firmEvents: FirmEvent[];
  refused: Map<string, StudyProblem>;
};

const NO_SERIES: PriceSeries = { dates: [], prices: new Float64Array() };

function noDayZero(request: StudyRequest, calendar: readonly string[], rule: NonTradingRule): StudyProblem {
  const within = request.eventDate >= calendar[0]! && request.eventDate <= calendar.at(-1)!;
  const why = within
    ? `is not a trading day of ${request.market} and was dropped`
    : `has no ${rule === 'drop' ? '' : `${rule} `}trading day of ${request.market} among ${calendar[0]} to ${calendar.at(-1)}`;
  return {
    code: 'event-outside-prices',
    message: `${request.firm}: the event date ${request.eventDate} ${why}`,
  };
}

/**
 * Gives every requested firm-event its own prices, benchmark and day 0 on the benchmark's calendar. An event
 * date without trading moves or drops as `rule` says. A firm without prices keeps its place with the reason.
 */
export function ownFirmEvents(
  requests: readonly StudyRequest[],
  firmPrices: ReadonlyMap<string, PriceSeries>,
  marketPrices: ReadonlyMap<string, PriceSeries>,
  rule: NonTradingRule,
): OwnFirmEvents {
  const refused = new Map<string, StudyProblem>();
  const firmEvents = requests.map((request): FirmEvent => {
    const { id, firm, market, eventDate, group, estimation, window } = request;
    const prices = firmPrices.get(firm);
    const benchmark = marketPrices.get(market);
    const dayZero = benchmark ? resolveDayZero(benchmark.dates, eventDate, rule) : null;
    if (!prices)
      refused.set(id, { code: 'no-prices', message: `the file of firm prices has no prices of ${firm}` });
    else if (!benchmark) {
      refused.set(id, { code: 'no-prices', message: `the file of market prices has no prices of ${market}` });
    } else if (!dayZero) refused.set(id, noDayZero(request, benchmark.dates, rule));
    return {
      id,
      ticker: firm,
      name: firm,
      group,
      eventDate,
      dayZero: dayZero ?? '',
      prices: prices ?? NO_SERIES,
      benchmark: benchmark ?? NO_SERIES,
      estimation,
      window,
    };
  });
  return { firmEvents, refused };
}

/** The windows studied when none are asked for: each firm-event's whole event window, and day 0 alone. */
export function defaultCars(requests: readonly StudyRequest[]): EventWindow[] {
  const windows = requests.map(({ window }) => window);
  const dayZero: EventWindow[] = windows.some(([from, to]) => from <= 0 && to >= 0) ? [[0, 0]] : [];
  const distinct = new Map([...dayZero, ...windows].map((window) => [String(window), window]));
  return [...distinct.values()];
}
