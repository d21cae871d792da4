import { adjustDays, adjustWindows } from './adjust-study';
import type { EventDayColumns } from './event-day-columns';
import { type FittedFirmEvent, fitFirmEvent } from './fitted-firm-event';
import { groupResult } from './group-result';
import { marketDataOf } from './market-data';
import { MODELS } from './models/model-registry';
import { failedSecurity, studiedSecurity } from './security-result';
import type { GroupResult, SecurityResult, StudyProblem, StudyResult } from './study';
import type { FirmEvent, StudyInput } from './study-input';

/** Name of the group that holds every security of a study together. */
const ALL_SECURITIES = 'all';

/** Firms by their group, in the order the groups first appear. */
function byGroup(firms: readonly FittedFirmEvent[]): Map<string, FittedFirmEvent[]> {
  const groups = new Map<string, FittedFirmEvent[]>();
  for (const firm of firms) {
    const members = groups.get(firm.firmEvent.group);
    if (members) members.push(firm);
    else groups.set(firm.firmEvent.group, [firm]);
  }
  return groups;
}

/** One result for all firms together and one for each group of at least two. */
function groupResults(firms: readonly FittedFirmEvent[], options: StudyInput['options']): GroupResult[] {
  if (firms.length === 0) return [];
  const all = groupResult(ALL_SECURITIES, firms, options);
  const results = [all];
  for (const [name, members] of byGroup(firms)) {
    if (members.length < 2) continue;
    results.push(members.length === firms.length ? { ...all, name } : groupResult(name, members, options));
  }
  return results;
}

/** A study's firm-events with their models fitted, which no choice of windows to add up changes. */
export type FittedStudy = readonly { firmEvent: FirmEvent; fitted: FittedFirmEvent | StudyProblem }[];

/** Fits the expected-return model of every firm-event and takes its abnormal returns. */
export function fitStudy({ firmEvents, options, factors }: StudyInput): FittedStudy {
  const model = MODELS[options.model];
  const marketData = marketDataOf(options.returns, factors);
  return firmEvents.map((firmEvent) => ({
    firmEvent,
    fitted: fitFirmEvent(firmEvent, model, marketData(firmEvent.benchmark), options),
  }));
}

/** Tests a fitted study's securities and groups on every day and every window of the options. */
export function testStudy(study: FittedStudy, options: StudyInput['options']): StudyResult {
  const studied: FittedFirmEvent[] = [];
  const days: EventDayColumns[] = [];
  const securities: SecurityResult[] = study.map(({ firmEvent, fitted }) => {
    if ('code' in fitted) return failedSecurity(firmEvent, fitted);
    const { result, columns } = studiedSecurity(fitted, options);
    days.push(columns);
    if (!result.problem) studied.push(fitted);
    return result;
  });
  adjustDays(days);
  adjustWindows(securities);
  return { securities, groups: groupResults(studied, options) };
}

/**
 * Runs an event study: fits the expected-return model of every firm-event on its estimation window, takes
 * the abnormal returns of its event window, and tests each security and each group on every day and every
 * window. Returns are fractions, simple or log as asked; windows are in trading days of each firm-event's
 * benchmark. A security that cannot be studied keeps its place with the reason; a security without
 * residual variance (its own benchmark) is shown but left out of the groups.
 */
export function runStudy(input: StudyInput): StudyResult {
  return testStudy(fitStudy(input), input.options);
}
