import type { SecurityResult, Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import { modelText } from './model-text';
import { formatPoints } from './numbers';
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

/** The finding of the day-0 ranking: how many securities moved beyond their own noise, and which way. */
export function rankingTitle(study: Study): string {
  const days = study.securities.flatMap((security) =>
    security.days.filter((day) => day.eventDay === 0 && day.p !== null),
  );
  const beyond = days.filter((day) => day.p! < 0.05);
  const down = beyond.filter((day) => day.abnormal! < 0).length;
  const when = formatDate(study.event.dayZero, 'day');
  if (days.length === 1) {
    return `On ${when}, the one stock ${beyond.length === 1 ? 'moved' : 'did not move'} beyond its usual noise`;
  }
  if (beyond.length === 0) return `On ${when}, none of ${days.length} stocks moved beyond its usual noise`;
  return `On ${when}, ${beyond.length} of ${days.length} stocks moved beyond their usual noise: ${down} down, ${beyond.length - down} up`;
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
