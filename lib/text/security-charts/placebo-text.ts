import { placeboRank } from '@/lib/chart-math/placebo-stack';
import type { PlaceboWindow } from '@/lib/event-study/placebo-windows';
import type { CarResult } from '@/lib/event-study/study';
import { formatDate } from '../dates';
import { formatPStatement, formatSignedPercent } from '../numbers';
import { sideOf } from '../side-of';
import type { Translator } from '../translator';
import { formatWindow } from '../windows';

/** What the placebo chart's sentences are made from; `car` is the event's own. */
export type PlaceboFacts = {
  name: string;
  window: CarResult & { car: number };
  placebos: readonly PlaceboWindow[];
};

function lengthOf({ window: { from, to } }: PlaceboFacts) {
  const length = to - from + 1;
  return { length, days: String(length) };
}

function daysOf(t: Translator, { from, to }: { from: number; to: number }) {
  return { single: from === to ? 'yes' : 'no', window: formatWindow(t, [from, to]) };
}

/** The finding of the placebo chart: how often usual days came as far. */
export function placeboTitle(t: Translator, facts: PlaceboFacts): string {
  const { reaching, count } = placeboRank(facts.placebos, facts.window.car);
  return t('securityCharts.placebo.title', {
    ...lengthOf(facts),
    name: facts.name,
    reaching,
    shown: String(reaching),
    count: String(count),
    side: sideOf(facts.window.car),
    car: formatSignedPercent(facts.window.car),
  });
}

/** The event's rank among the placebos, in words, with the SQ test's p. */
export function placeboRankText(t: Translator, { placebos, window }: PlaceboFacts): string {
  const { rank, count } = placeboRank(placebos, window.car);
  return t('securityCharts.placebo.rank', {
    rank,
    shown: String(rank),
    total: String(count + 1),
    side: sideOf(window.car),
    p: formatPStatement(window.sq?.p ?? 1),
  });
}

/** Measure, window and rank, with the model after them. */
export function placeboSubtitle(t: Translator, facts: PlaceboFacts, method: string): string {
  return t('securityCharts.placebo.subtitle', {
    ...lengthOf(facts),
    ...daysOf(t, facts.window),
    rank: placeboRankText(t, facts),
    method,
  });
}

/** One block as the live region says it; `rank` counts from the lowest, 1. */
export function placeboSpoken(t: Translator, facts: PlaceboFacts, placebo: PlaceboWindow, rank: number) {
  return t('securityCharts.placebo.spoken', {
    ...daysOf(t, placebo),
    date: formatDate(t, placebo.toDate, 'short'),
    sum: formatSignedPercent(placebo.sum),
    rank: String(rank),
    count: String(facts.placebos.length),
  });
}

/** The event's own value as the live region says it. */
export function placeboEventSpoken(t: Translator, facts: PlaceboFacts): string {
  return t('securityCharts.placebo.spokenEvent', {
    ...daysOf(t, facts.window),
    car: formatSignedPercent(facts.window.car),
    rank: placeboRankText(t, facts),
  });
}

/** The placebo chart in words. */
export function placeboDescription(t: Translator, facts: PlaceboFacts): string {
  const sums = facts.placebos.map(({ sum }) => sum);
  return t('securityCharts.placebo.description', {
    ...lengthOf(facts),
    name: facts.name,
    count: String(sums.length),
    low: formatSignedPercent(Math.min(...sums)),
    high: formatSignedPercent(Math.max(...sums)),
    car: formatSignedPercent(facts.window.car),
    rank: placeboRankText(t, facts),
  });
}
