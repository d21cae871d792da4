import { fileURLToPath } from 'node:url';
import { readBundledData } from '@/lib/database/bundled-data';
import { completeStudy } from '@/lib/event-study/complete-study';
import { runStudy } from '@/lib/event-study/run-study';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { type StudySpecText, studySpecSchema } from '@/lib/event-study/study-spec';

const bundled = readBundledData(fileURLToPath(new URL('../../prisma/data', import.meta.url)));

function seriesOf(ticker: string): PriceSeries {
  const rows = bundled.DailyPrice.filter((row) => row.securityTicker === ticker);
  return {
    dates: rows.map((row) => row.date),
    prices: Float64Array.from(rows, (row) => row.adjustedClose),
  };
}

/** The bundled events as pages and API give them. */
export function bundledEvents(): StudyEvent[] {
  return bundled.Event.map(({ session: _, ...event }) => event);
}

/** A study of the bundled prices without a database: what a page shows for these fields. */
export function bundledStudy(fields: StudySpecText = {}): Study {
  const spec = studySpecSchema.parse(fields);
  const event = bundledEvents().find((candidate) => candidate.slug === spec.event)!;
  const benchmark = seriesOf(spec.benchmark);
  const result = runStudy({
    firmEvents: spec.tickers.map((ticker) => {
      const { name, group } = bundled.Security.find((candidate) => candidate.ticker === ticker)!;
      const prices = seriesOf(ticker);
      return {
        id: ticker,
        ticker,
        name,
        group,
        eventDate: event.announced.slice(0, 10),
        dayZero: event.dayZero,
        prices,
        benchmark,
        estimation: spec.estimation,
        window: spec.window,
      };
    }),
    options: { model: spec.model, returns: spec.returns, cars: spec.cars },
  });
  return completeStudy(result, {
    spec,
    event,
    benchmark: { ticker: spec.benchmark, name: 'SPDR S&P 500 ETF', prices: benchmark },
    data: { lastPriceDate: '2025-03-14', retrievedOn: '2026-11-23', sources: ['Yahoo Finance'] },
  });
}
