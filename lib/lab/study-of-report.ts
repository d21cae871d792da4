import { max } from 'd3';
import { type EventWindow, usualShown } from '@/lib/event-study/event-window';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import type { OwnData, OwnMethod } from '@/lib/own-data/plan-own-study';
import type { StudyReport } from '@/lib/study-report/study-report';

export const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

/** The days 0 of a study's firm-events, in order. */
export function dayZerosOf({ securities }: Pick<Study, 'securities'>): string[] {
  return distinct(securities.map(({ dayZero }) => dayZero).filter(Boolean)).sort();
}

function specOf({ requests }: OwnData, method: OwnMethod, cars: readonly EventWindow[]): StudySpec {
  const windows = requests.map(({ window }) => window);
  const from = windows.reduce((least, [day]) => Math.min(least, day), 0);
  const to = windows.reduce((most, [, day]) => Math.max(most, day), 0);
  return {
    event: 'own-data',
    tickers: distinct(requests.map(({ firm }) => firm)),
    benchmark: distinct(requests.map(({ market }) => market)).join(', '),
    estimation: requests[0]!.estimation,
    window: [from, to],
    model: method.model,
    returns: method.returns,
    cars: [...cars],
    shown: usualShown(cars),
    correction: 'none',
    test: 'recommended',
    unit: 'percent',
  };
}

/** Every security under a name of its own, because tables and charts tell them apart by it. */
function namedApart({ securities }: StudyReport): Study['securities'] {
  const events = new Map<string, number>();
  for (const { ticker } of securities) events.set(ticker, (events.get(ticker) ?? 0) + 1);
  return securities.map((security) => {
    const name = events.get(security.ticker) === 1 ? security.ticker : `${security.ticker} (${security.id})`;
    return { ...security, ticker: name, name };
  });
}

function lastDate({ marketPrices }: OwnData): string {
  return max(marketPrices.values(), ({ dates }) => dates.at(-1)) ?? '';
}

/**
 * The report on own data as the study object that charts, tables and downloads read. Where firm-events have days 0 of
 * their own, the first stands for the event's.
 */
export function studyOfReport(
  report: StudyReport,
  data: OwnData,
  method: OwnMethod,
  cars: readonly EventWindow[],
): Study {
  const spec = specOf(data, method, cars);
  const [dayZero = ''] = dayZerosOf(report);
  const lastPriceDate = lastDate(data);
  return {
    spec,
    groups: report.groups,
    securities: namedApart(report),
    event: {
      slug: spec.event,
      title: data.files.requests,
      announced: dayZero,
      timeZone: 'UTC',
      dayZero,
      dayZeroRule: report.notes.join(' '),
      description: `${data.requests.length} firm-events, studied in the browser from the reader’s own files.`,
      note: null,
      citation: '',
    },
    benchmark: { ticker: spec.benchmark, name: spec.benchmark, days: [] },
    data: { lastPriceDate, retrievedOn: lastPriceDate, sources: Object.values(data.files) },
  };
}
