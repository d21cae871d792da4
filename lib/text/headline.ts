import { correctedP } from '@/lib/event-study/corrected-p';
import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import { carOver, type WindowTotals, windowTotals } from '@/lib/event-study/window-results';
import { formatDate } from './dates';
import { explainerOf, isOwnBenchmark } from './explainer';
import { formatNumber, formatPValue, formatPercent as percent, formatPoints as points } from './numbers';
import { problemText } from './problem-text';
import { sideOf } from './side-of';
import type { Translator } from './translator';
import { formatWindow } from './windows';

const PROTAGONIST = 'NVDA';
/** Decimals at which return, explained part and remainder add up as the results table shows them. */
const DECIMALS = 2;
const formatPoints = (fraction: number) => points(fraction, DECIMALS);
const formatPercent = (fraction: number) => percent(fraction, DECIMALS);
const isNothing = (fraction: number) => formatPoints(fraction) === (0).toFixed(DECIMALS);

/** What the top of the page says: the move, what explains it and what remains, and the evidence. */
export type Headline = { move: string; explanation: string | null; evidence: string | null };

/** One security's shown window in numbers: return = expected + abnormal, each summed over its days. */
type Told = { totals: WindowTotals; car: CarResult & { car: number }; p: number | null };

/**
 * The ticker a study is told by where the reader has chosen none: Nvidia, else the first that has results. The benchmark,
 * of which a study says nothing, only where nothing else has.
 */
export function leadingTicker({ securities, spec }: Study): string {
  const withResults = securities.filter((security) => security.days.length > 0);
  const others = withResults.filter(({ ticker }) => ticker !== spec.benchmark);
  const studied = others.length > 0 ? others : withResults;
  const leading = studied.find((security) => security.ticker === PROTAGONIST) ?? studied[0] ?? securities[0];
  return leading?.ticker ?? '';
}

/** The ticker a study is told by: the one its address names, where it is there, else the leading one. */
export function highlightedTicker(study: Study): string {
  const { highlight } = study.spec;
  const isThere = study.securities.some((security) => security.ticker === highlight);
  return highlight && isThere ? highlight : leadingTicker(study);
}

function toldWindow({ spec }: Study, security: SecurityResult): Told | undefined {
  const totals = windowTotals(security, spec.shown);
  const car = carOver(security, spec.shown);
  if (!totals || car?.car == null) return undefined;
  return { totals, car: { ...car, car: car.car }, p: correctedP(car, spec.correction) };
}

/** What of the move is explained and what remains, in a form that is right for every pair of signs. */
function explanation(t: Translator, study: Study, { ticker }: SecurityResult, { totals, car }: Told): string {
  const { spec } = study;
  if (isOwnBenchmark(study, ticker)) return t('headline.benchmarkItself');
  const { return: total, expected } = totals;
  const abnormal = car.car;
  const model = explainerOf(spec.model);
  if (isNothing(abnormal)) return t('headline.explainsAll', { model });
  if (isNothing(expected)) return t('headline.explainsNone', { model });
  const values = { model, expected: formatPoints(expected), abnormal: formatPoints(abnormal) };
  const sameDirection = Math.sign(expected) === Math.sign(total);
  if (sameDirection && Math.sign(abnormal) === Math.sign(total)) return t('headline.explainsPart', values);
  return t('headline.alone', {
    ...values,
    change: expected < 0 ? 'fall' : 'rise',
    side: sideOf(abnormal),
  });
}

function againstNoise(p: number): 'far' | 'outside' | 'within' {
  if (p < 0.001) return 'far';
  return p < 0.05 ? 'outside' : 'within';
}

function evidence(t: Translator, { spec }: Study, security: SecurityResult, { car, p }: Told): string | null {
  if (car.t === null || p === null || car.standardError === null) return null;
  return t('headline.evidence', {
    days: security.estimationDays,
    error: formatPoints(car.standardError),
    car: formatPercent(car.car),
    noise: againstNoise(p),
    t: formatNumber(car.t, 2),
    p: formatPValue(p),
    correction: spec.correction.replace('-', ''),
  });
}

function directionOf(fraction: number): 'down' | 'up' | 'still' {
  if (isNothing(fraction)) return 'still';
  return fraction < 0 ? 'down' : 'up';
}

/** What the security did: on one day its return, over more days the sum of its daily returns. */
function move(t: Translator, { spec }: Study, { name }: SecurityResult, { totals }: Told): string {
  const { shown, returns } = spec;
  const first = formatDate(t, totals.firstDate);
  if (shown[0] === shown[1]) {
    return t('headline.moved', {
      name,
      returns,
      direction: directionOf(totals.return),
      points: formatPoints(totals.return),
      date: first,
    });
  }
  return t('headline.movedDays', {
    name,
    returns,
    first,
    last: formatDate(t, totals.lastDate),
    window: formatWindow(t, shown),
    sum: formatPercent(totals.return),
  });
}

/**
 * The sentences at the top of a study, told by one security: what it did over the shown window, what the model
 * explains, what remains, and whether that is distinguishable from noise. Says why where that cannot be computed.
 */
export function studyHeadline(t: Translator, study: Study, ticker: string): Headline {
  const security = study.securities.find((candidate) => candidate.ticker === ticker) ?? study.securities[0];
  if (!security) return { move: t('headline.nothing'), explanation: null, evidence: null };
  const told = toldWindow(study, security);
  if (!told) {
    const { name, problem } = security;
    return {
      move: t('headline.cannot', { name, days: formatWindow(t, study.spec.shown) }),
      explanation: null,
      evidence: problem ? `${problemText(t, problem)}.` : t('headline.noReturn'),
    };
  }
  return {
    move: move(t, study, security, told),
    explanation: explanation(t, study, security, told),
    evidence: evidence(t, study, security, told),
  };
}
