import type { EventWindow } from '@/lib/event-study/event-window';
import type { SecurityResult } from '@/lib/event-study/study';
import type { StudyReport } from '@/lib/study-report/study-report';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { formatWindow } from '@/lib/text/windows';
import { english } from './english';
import { textTable } from './text-table';

const LONGEST_NAME = 24;
/** Headers, where the alpha of a study of volumes is a mean of logs, of which a percentage would say nothing. */
const headersOf = (alpha: string) =>
  ['group', 'day 0', 'days', alpha, 'beta', 'sigma %', 'R²', 'AR day 0', 't', 'p'] as const;

/** The distinct windows of a report's securities, in the order they appear. */
function reportedWindows(securities: readonly SecurityResult[]): EventWindow[] {
  const windows = securities.flatMap(({ cars }) => cars.map(({ from, to }): EventWindow => [from, to]));
  return [...new Map(windows.map((window) => [String(window), window])).values()];
}

function percentNumber(fraction: number | null | undefined): string {
  return formatNumber(fraction == null ? null : fraction * 100, 3);
}

type Columns = { windows: readonly EventWindow[]; named: boolean; ofVolumes: boolean };

function rowOf(security: SecurityResult, { windows, named, ofVolumes }: Columns): string[] {
  const { id, ticker, group, dayZero, estimationDays, model, days, cars } = security;
  const zero = days.find(({ eventDay }) => eventDay === 0);
  return [
    ...(named ? [id] : []),
    ticker.slice(0, LONGEST_NAME),
    group.slice(0, LONGEST_NAME),
    dayZero,
    String(estimationDays),
    ofVolumes ? formatNumber(model?.alpha ?? null, 3) : percentNumber(model?.alpha),
    formatNumber(model?.beta ?? null, 3),
    percentNumber(model?.sigma),
    formatNumber(model?.rSquared ?? null, 3),
    formatSignedPercent(zero?.abnormal ?? null, 2),
    formatNumber(zero?.t ?? null, 2),
    formatPValue(zero?.p ?? null),
    ...windows.flatMap(([from, to]) => {
      const car = cars.find((candidate) => candidate.from === from && candidate.to === to);
      return [formatSignedPercent(car?.car ?? null, 2), formatPValue(car?.p ?? null)];
    }),
  ];
}

/** The securities with their model, day 0 and CARs with p; those that could not be computed below, with why. */
export function securitiesTable({ securities, spec, shortfalls }: StudyReport): string {
  const ofVolumes = spec.measure === 'volume';
  const windows = reportedWindows(securities);
  const named = securities.some(({ id, ticker }) => id !== ticker);
  const shown = securities.filter(({ days }) => days.length > 0);
  const headers = [
    ...(named ? ['id', 'firm'] : ['ticker']),
    ...headersOf(ofVolumes ? 'alpha' : 'alpha %'),
    ...windows.flatMap((window) => [`CAR ${formatWindow(english, window)}`, 'p']),
  ];
  const table = textTable(
    [headers, ...shown.map((security) => rowOf(security, { windows, named, ofVolumes }))],
    named ? 4 : 3,
  );
  const problems = securities.flatMap(({ id, problem }) =>
    problem ? [{ id, message: problem.message }] : [],
  );
  const reasons = [...problems, ...shortfalls].map(({ id, message }) => `  ${id}: ${message}`);
  if (reasons.length === 0) return table;
  return `${table}\nNot computed, or not in full\n${reasons.join('\n')}\n`;
}
