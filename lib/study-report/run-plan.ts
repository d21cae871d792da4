import { checkDataQuality } from '@/lib/event-study/data-quality/check-data-quality';
import { withUsablePrices } from '@/lib/event-study/data-quality/usable-prices';
import { marketDataOf } from '@/lib/event-study/market-data';
import { type FittedStudy, fitStudy, testStudy } from '@/lib/event-study/run-study';
import { failedSecurity } from '@/lib/event-study/security-result';
import type { SecurityResult, StudyProblem } from '@/lib/event-study/study';
import type { StudyInput } from '@/lib/event-study/study-input';
import { shortfallsOf } from './shortfalls';
import type { QualityReport, StageProgress, StudyPlan, StudyReport } from './study-report';

const FITTED_AT_ONCE = 100;

const GAPS_NOTE =
  'A day without a price has no return, nor has the day after it: both are left out, and nothing is filled.';

function qualityReports({ input, refused }: StudyPlan, progress: StageProgress): QualityReport[] {
  const marketData = marketDataOf(input.options.returns, input.factors);
  const reports: QualityReport[] = [];
  input.firmEvents.forEach((firmEvent, done) => {
    progress.show('checking prices', done, input.firmEvents.length);
    if (refused.has(firmEvent.id)) return;
    const findings = checkDataQuality(firmEvent, marketData(firmEvent.benchmark), input.options);
    const { id, ticker } = firmEvent;
    if (findings.length > 0) reports.push({ id, ticker, findings });
  });
  return reports;
}

function strictlyRefused(reports: readonly QualityReport[]): [string, StudyProblem][] {
  return reports.map(({ id, ticker, findings }) => [
    id,
    {
      code: 'data-quality',
      message: `${ticker} is refused by --strict: ${findings.map((finding) => finding.message).join('; ')}`,
    },
  ]);
}

/** Fits every firm-event, some at a time, so that a reader sees how far it is. */
function fitInPieces(input: StudyInput, progress: StageProgress): FittedStudy {
  const { firmEvents } = input;
  const fitted: FittedStudy[number][] = [];
  for (let start = 0; start < firmEvents.length; start += FITTED_AT_ONCE) {
    progress.show('computing firm-events', start, firmEvents.length);
    const piece = firmEvents.slice(start, start + FITTED_AT_ONCE);
    fitted.push(...fitStudy({ ...input, firmEvents: piece }));
  }
  return fitted;
}

/**
 * Runs a plan: the data-quality gate first, then the engine on every firm-event that was not refused. All
 * firm-events keep their place in the result, refused ones with the reason.
 */
export function runPlan(plan: StudyPlan, strict: boolean, progress: StageProgress): StudyReport {
  const { title, spec, notes, input } = plan;
  const quality = qualityReports(plan, progress);
  const refused = new Map([...plan.refused, ...(strict ? strictlyRefused(quality) : [])]);
  const studied = input.firmEvents.filter(({ id }) => !refused.has(id));
  const fitted = fitInPieces({ ...input, firmEvents: withUsablePrices(studied) }, progress);
  const result = testStudy(fitted, input.options);
  const computed = new Map(result.securities.map((security) => [security.id, security]));
  const securities = input.firmEvents.map((firmEvent): SecurityResult => {
    const problem = refused.get(firmEvent.id);
    return problem ? failedSecurity(firmEvent, problem) : computed.get(firmEvent.id)!;
  });
  const shortfalls = input.firmEvents.flatMap((firmEvent, place) =>
    shortfallsOf(firmEvent, securities[place]!),
  );
  return {
    title,
    spec,
    notes: [...notes, GAPS_NOTE],
    quality,
    shortfalls,
    securities,
    groups: result.groups,
  };
}

/** Exit status: 0 where everything asked for was computed, 1 where some of it was, 2 where nothing was. */
export function exitStatus({
  securities,
  shortfalls,
}: Pick<StudyReport, 'securities' | 'shortfalls'>): 0 | 1 | 2 {
  const isWhole =
    securities.every(({ problem }) => !problem) && !shortfalls.some(({ isMissing }) => isMissing);
  if (isWhole) return 0;
  return securities.some(({ days }) => days.length > 0) ? 1 : 2;
}
