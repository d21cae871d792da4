import { fileURLToPath } from 'node:url';
import { readBundledData } from '@/lib/database/bundled-data';
import { completeStudy } from '@/lib/event-study/complete-study';
import { type EstimationSample, estimationSample } from '@/lib/event-study/estimation-sample';
import { runStudy } from '@/lib/event-study/run-study';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import { type StudySpec, type StudySpecText, studySpecSchema } from '@/lib/event-study/study-spec';

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

function firmEventOf(spec: StudySpec, ticker: string): FirmEvent {
  const event = bundledEvents().find((candidate) => candidate.slug === spec.event)!;
  const { name, group } = bundled.Security.find((candidate) => candidate.ticker === ticker)!;
  return {
    id: ticker,
    ticker,
    name,
    group,
    eventDate: event.announced.slice(0, 10),
    dayZero: event.dayZero,
    prices: seriesOf(ticker),
    benchmark: seriesOf(spec.benchmark),
    estimation: spec.estimation,
    window: spec.window,
  };
}

/** A study of the bundled prices without a database: what a page shows for these fields. */
export function bundledStudy(fields: StudySpecText = {}): Study {
  const spec = studySpecSchema.parse(fields);
  const event = bundledEvents().find((candidate) => candidate.slug === spec.event)!;
  const benchmark = seriesOf(spec.benchmark);
  const result = runStudy({
    firmEvents: spec.tickers.map((ticker) => ({ ...firmEventOf(spec, ticker), benchmark })),
    options: { model: spec.model, returns: spec.returns, cars: spec.cars },
  });
  return completeStudy(result, {
    spec,
    event,
    benchmark: { ticker: spec.benchmark, name: 'SPDR S&P 500 ETF', prices: benchmark },
    data: { lastPriceDate: '2025-03-14', retrievedOn: '2026-11-23', sources: ['Yahoo Finance'] },
  });
}

/** The estimation window of one bundled security, as its charts read it. */
export function bundledSample(ticker: string, fields: StudySpecText = {}): EstimationSample {
  const spec = studySpecSchema.parse(fields);
  const sample = estimationSample(firmEventOf(spec, ticker), spec);
  if ('code' in sample) throw new Error(sample.message);
  return sample;
}
