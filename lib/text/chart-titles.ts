import { isBeyondNoise, rankedSecurities } from '@/lib/chart-math/window-ranking';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import type { Correction } from '@/lib/event-study/study-spec';
import { formatDate } from './dates';
import { modelText } from './model-text';
import { formatPoints } from './numbers';
import { whenShown } from './shown-window';
import { formatEventDay, formatWindow } from './windows';

/** The finding of the cumulative chart, told by one security's last day. */
export function cumulativeTitle(study: Study, security: SecurityResult | undefined): string {
  const last = security?.path.findLast((point) => point.car !== null);
  if (!security || last?.car == null) return 'Cumulative abnormal returns';
  const side = last.car < 0 ? 'below' : 'above';
  const { subject, explain } = modelText(study.spec.model);
  const points = `${formatPoints(last.car)} points ${side} what ${subject.toLowerCase()} ${explain}`;
  const inside = last.lower !== null && last.upper !== null && last.lower <= 0 && last.upper >= 0;
  const noise = inside ? ', within the reach of noise' : '';
  return `By day ${formatEventDay(last.eventDay)}, ${security.name} stood ${points}${noise}`;
}

/** The finding of the ranking: how many securities moved beyond their own noise, and which way. */
export function rankingTitle(study: Study): string {
  const tested = rankedSecurities(study).filter(({ p }) => p !== null);
  const beyond = tested.filter(isBeyondNoise);
  const down = beyond.filter(({ car }) => car.car < 0).length;
  const when = whenShown(study);
  if (tested.length === 1) {
    return `${when}, the one stock ${beyond.length === 1 ? 'moved' : 'did not move'} beyond its usual noise`;
  }
  if (beyond.length === 0) return `${when}, none of ${tested.length} stocks moved beyond its usual noise`;
  return `${when}, ${beyond.length} of ${tested.length} stocks moved beyond their usual noise: ${down} down, ${beyond.length - down} up`;
}

const CORRECTED: Record<Correction, string> = {
  none: 'at 5%',
  holm: 'at 5%, after Holm’s correction for many stocks',
  'benjamini-hochberg': 'at 5%, after Benjamini and Hochberg’s correction for many stocks',
};

/** The ranking's measure, and how to read its marks. */
export function rankingSubtitle({ spec }: Pick<Study, 'spec'>): string {
  const [from, to] = spec.shown;
  const days = formatWindow(spec.shown);
  const measure =
    from === to ? `Abnormal return on day ${days}` : `Cumulative abnormal return over days ${days}`;
  return `${measure} with its 95% interval, by group; the tinted bar is the group’s average. A hollow dot is within noise ${CORRECTED[spec.correction]}.`;
}

/** Model, benchmark, returns and estimation window, as every chart's subtitle ends. */
export function methodLine({ spec }: Pick<Study, 'spec'>): string {
  const { title, usesBenchmark } = modelText(spec.model);
  const market = usesBenchmark ? ` on ${spec.benchmark}` : '';
  const model = title[0]!.toUpperCase() + title.slice(1);
  return `${model}${market}, ${spec.returns} returns, estimated on days ${formatWindow(spec.estimation)}.`;
}

/** Where a chart's numbers come from. */
export function sourceLine(study: Study): string {
  return `Source: ${study.data.sources.join('; ')}; Aftershock’s calculation. Prices to ${formatDate(study.data.lastPriceDate)}.`;
}
