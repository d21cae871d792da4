import { type EventWindow, usualShown } from '@/lib/event-study/event-window';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { type OwnMethod, planOwnStudy } from '@/lib/own-data/plan-own-study';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests, type StudyRequest } from '@/lib/own-data/request-file';
import { csvOutput } from '@/lib/study-report/csv-output';
import { jsonOutput } from '@/lib/study-report/json-output';
import { runPlan } from '@/lib/study-report/run-plan';
import type { QualityReport, StudyReport } from '@/lib/study-report/study-report';

/** The files of a study, by what they hold. */
export const OWN_FILES = ['requests', 'firmPrices', 'marketPrices'] as const;
export type OwnFiles = Record<(typeof OWN_FILES)[number], File>;

export type Stage = 'reading prices' | 'checking prices' | 'computing firm-events' | 'writing files';
/** Told how far the work is: `done` of `total` bytes or firm-events. */
export type ShowStage = (stage: Stage, done: number, total: number) => void;

/** What the screen shows of a study of own data, and the whole of it as files. */
export type OwnStudy = {
  /** With as many securities as are shown, and every group. */
  study: Study;
  firmEvents: number;
  notShown: number;
  withProblem: number;
  quality: QualityReport[];
  moreQuality: number;
  /** Whether all firm-events have one estimation window and day 0, which the charts' words suppose. */
  hasOneEstimation: boolean;
  hasOneDayZero: boolean;
  csv: Blob;
  json: Blob;
};

const MOST_SHOWN = 200;
const MOST_FINDINGS = 50;
const CHUNK_BYTES = 1 << 20;

async function readPrices(file: File, reader: PriceFileReader, show: ShowStage) {
  const decoder = new TextDecoder();
  for (let start = 0; start < file.size; start += CHUNK_BYTES) {
    show('reading prices', start, file.size);
    const bytes = await file.slice(start, start + CHUNK_BYTES).arrayBuffer();
    reader.add(decoder.decode(bytes, { stream: true }));
  }
  return reader.finish();
}

const distinct = (values: readonly string[]) => [...new Set(values)];

function specOf(
  requests: readonly StudyRequest[],
  method: OwnMethod,
  cars: readonly EventWindow[],
): StudySpec {
  const windows = requests.map(({ window }) => window);
  const from = windows.reduce((least, [day]) => Math.min(least, day), 0);
  const to = windows.reduce((most, [, day]) => Math.max(most, day), 0);
  return {
    event: 'own-data',
    tickers: [],
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

/** The securities that are shown, each called by a name of its own, because charts tell them apart by it. */
function shownSecurities({ securities }: StudyReport): Study['securities'] {
  const events = new Map<string, number>();
  for (const { ticker } of securities) events.set(ticker, (events.get(ticker) ?? 0) + 1);
  return securities.slice(0, MOST_SHOWN).map((security) => {
    const name = events.get(security.ticker) === 1 ? security.ticker : `${security.ticker} (${security.id})`;
    return { ...security, ticker: name, name };
  });
}

function fileOf(pieces: Iterable<string>, type: string): Blob {
  return new Blob([...pieces], { type });
}

/**
 * Reads the three files and runs their study with the engine of the command line.
 *
 * @throws MalformedFileError naming file, line and column, and what was expected there.
 */
export async function runOwnStudy(files: OwnFiles, method: OwnMethod, show: ShowStage): Promise<OwnStudy> {
  const requests = parseRequests(await files.requests.text(), files.requests.name);
  const { name: firmFile } = files.firmPrices;
  const { name: marketFile } = files.marketPrices;
  const marketPrices = await readPrices(
    files.marketPrices,
    new PriceFileReader(marketFile, 'above zero'),
    show,
  );
  const firmPrices = await readPrices(files.firmPrices, new PriceFileReader(firmFile), show);
  const names = { requests: files.requests.name, firmPrices: firmFile, marketPrices: marketFile };
  const plan = planOwnStudy({ files: names, requests, firmPrices, marketPrices }, method);
  const report = runPlan(plan, false, { show });
  show('writing files', 0, 1);
  const { securities, groups, quality } = report;
  const dayZeros = distinct(securities.map(({ dayZero }) => dayZero).filter(Boolean));
  const lastPriceDate = [...marketPrices.values()]
    .map(({ dates }) => dates.at(-1)!)
    .sort()
    .at(-1)!;
  const { dates } = [...marketPrices.values()][0]!;
  const spec = specOf(requests, method, plan.input.options.cars);
  return {
    study: {
      spec,
      groups,
      securities: shownSecurities(report),
      event: {
        slug: spec.event,
        title: names.requests,
        announced: dayZeros[0] ?? '',
        timeZone: 'UTC',
        dayZero: dayZeros[0] ?? '',
        dayZeroRule: report.notes.join(' '),
        description: '',
        note: null,
        citation: '',
      },
      benchmark: { ticker: spec.benchmark, name: spec.benchmark, days: [] },
      data: {
        lastPriceDate,
        retrievedOn: dates.at(-1)!,
        sources: Object.values(names),
      },
    },
    firmEvents: requests.length,
    notShown: Math.max(0, securities.length - MOST_SHOWN),
    withProblem: securities.filter(({ problem }) => problem).length,
    quality: quality.slice(0, MOST_FINDINGS),
    moreQuality: Math.max(0, quality.length - MOST_FINDINGS),
    hasOneEstimation: distinct(requests.map(({ estimation }) => String(estimation))).length === 1,
    hasOneDayZero: dayZeros.length === 1,
    csv: fileOf(csvOutput(report), 'text/csv'),
    json: fileOf(jsonOutput(report), 'application/json'),
  };
}
