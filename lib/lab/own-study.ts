import type { Study } from '@/lib/event-study/study';
import { type OwnData, type OwnMethod, planOwnStudy } from '@/lib/own-data/plan-own-study';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { runPlan } from '@/lib/study-report/run-plan';
import type { QualityReport } from '@/lib/study-report/study-report';
import type { OwnResults } from './own-download';
import type { OwnFiles } from './own-files';
import { ownStatement } from './own-statement';
import { dayZerosOf, distinct, studyOfReport } from './study-of-report';

export type Stage = 'reading prices' | 'checking prices' | 'computing firm-events';
/** Told how far the work is: `done` of `total` bytes or firm-events. */
export type ShowStage = (stage: Stage, done: number, total: number) => void;

/** What the screen shows of a study of own data. */
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

async function readFiles(files: OwnFiles, show: ShowStage): Promise<OwnData> {
  const names = {
    requests: files.requests.name,
    firmPrices: files.firmPrices.name,
    marketPrices: files.marketPrices.name,
  };
  const requests = parseRequests(await files.requests.text(), names.requests);
  const markets = new PriceFileReader(names.marketPrices, 'above zero');
  const marketPrices = await readPrices(files.marketPrices, markets, show);
  const firmPrices = await readPrices(files.firmPrices, new PriceFileReader(names.firmPrices), show);
  return { files: names, requests, firmPrices, marketPrices };
}

function shownOf({ study, report }: OwnResults, { requests }: OwnData): OwnStudy {
  const { securities } = study;
  const { quality } = report;
  return {
    study: { ...study, securities: securities.slice(0, MOST_SHOWN) },
    firmEvents: requests.length,
    notShown: Math.max(0, securities.length - MOST_SHOWN),
    withProblem: securities.filter(({ problem }) => problem).length,
    quality: quality.slice(0, MOST_FINDINGS),
    moreQuality: Math.max(0, quality.length - MOST_FINDINGS),
    hasOneEstimation: distinct(requests.map(({ estimation }) => String(estimation))).length === 1,
    hasOneDayZero: dayZerosOf(study).length === 1,
  };
}

/**
 * Reads the three files and runs their study with the engine of the command line; gives what the screen shows of it and
 * what its files are made from. `address` is where the reader's page is.
 *
 * @throws MalformedFileError naming file, line and column, and what was expected there.
 */
export async function runOwnStudy(
  files: OwnFiles,
  method: OwnMethod,
  address: string,
  show: ShowStage,
): Promise<{ shown: OwnStudy; results: OwnResults }> {
  const data = await readFiles(files, show);
  const plan = planOwnStudy(data, method);
  const report = runPlan(plan, false, { show });
  const study = studyOfReport(report, data, method, plan.input.options.cars);
  const results = { report, study, statement: ownStatement(study, data, method, address) };
  return { shown: shownOf(results, data), results };
}
