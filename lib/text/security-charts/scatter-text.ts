import type { ScatterPoint } from '@/lib/chart-math/market-scatter';
import { formatNumber, formatPoints, formatSignedPercent } from '../numbers';
import { sideOf } from '../side-of';
import type { Translator } from '../translator';
import { dayText } from './day-text';

/** What the scatter's sentences are made from. */
export type ScatterFacts = {
  name: string;
  benchmark: string;
  estimation: readonly ScatterPoint[];
  events: readonly ScatterPoint[];
  line: { slope: number; intercept: number } | null;
};

const dayZeroOf = ({ events }: ScatterFacts) => events.find(({ eventDay }) => eventDay === 0);

/** The finding of the scatter: the usual relation, and how far day 0 lies off it. */
export function scatterTitle(t: Translator, facts: ScatterFacts): string {
  const { name, benchmark, line } = facts;
  const day = dayZeroOf(facts);
  if (!day || day.expected === null) return t('securityCharts.scatter.titleMissing', { name, benchmark });
  const abnormal = day.return - day.expected;
  const distance = { name, points: formatPoints(abnormal), side: sideOf(abnormal) };
  if (!line) return t('securityCharts.scatter.titleBare', distance);
  return t('securityCharts.scatter.title', { ...distance, benchmark, slope: formatNumber(line.slope, 2) });
}

/** One dot as the live region says it. */
export function scatterSpoken(t: Translator, { name, benchmark }: ScatterFacts, point: ScatterPoint): string {
  return t('securityCharts.scatter.spoken', {
    name,
    benchmark,
    when: dayText(t, point.eventDay, point.date),
    market: formatSignedPercent(point.market),
    return: formatSignedPercent(point.return),
    expected: formatSignedPercent(point.expected),
  });
}

/** The scatter in words. */
export function scatterDescription(t: Translator, facts: ScatterFacts): string {
  const { name, benchmark, estimation, events, line } = facts;
  const counts = { name, benchmark, count: String(estimation.length), events: String(events.length) };
  const day = dayZeroOf(facts);
  if (!day) return t('securityCharts.scatter.descriptionMissing', counts);
  return t('securityCharts.scatter.description', {
    ...counts,
    line: line ? 'drawn' : 'none',
    slope: formatNumber(line?.slope ?? null, 2),
    market: formatSignedPercent(day.market),
    return: formatSignedPercent(day.return),
    expected: formatSignedPercent(day.expected),
  });
}
