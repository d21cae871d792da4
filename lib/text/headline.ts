import { correctedP } from '@/lib/event-study/corrected-p';
import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import type { Correction, ModelName } from '@/lib/event-study/study-spec';
import { carOver, type WindowTotals, windowTotals } from '@/lib/event-study/window-results';
import { formatDate } from './dates';
import { modelText } from './model-text';
import {
  formatNumber,
  formatPValue,
  formatPercent as percent,
  formatPoints as points,
  withRealMinus,
} from './numbers';
import { formatWindow } from './windows';

const PROTAGONIST = 'NVDA';
/** Decimals at which return, explained part and remainder add up as the results table shows them. */
const DECIMALS = 2;
const formatPoints = (fraction: number) => points(fraction, DECIMALS);
const formatPercent = (fraction: number) => percent(fraction, DECIMALS);

/** What the top of the page says: the move, what explains it and what remains, and the evidence. */
export type Headline = { move: string; explanation: string | null; evidence: string | null };

/** One security's shown window in numbers: return = expected + abnormal, each summed over its days. */
type Told = { totals: WindowTotals; car: CarResult & { car: number }; p: number | null };

/** The ticker a study is told by where the reader has chosen none: Nvidia, else the first that has results. */
export function leadingTicker({ securities }: Study): string {
  const studied = securities.filter((security) => security.days.length > 0);
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

function moved(fraction: number): string {
  if (formatPoints(fraction) === '0.00') return 'hardly moved';
  return `${fraction < 0 ? 'fell' : 'rose'} ${formatPoints(fraction)}%`;
}

/** What of the move is explained and what remains, in a form that is right for every pair of signs. */
function explanation({ totals, car }: Told, model: ModelName): string {
  const { return: total, expected } = totals;
  const abnormal = car.car;
  const { subject, explain } = modelText(model);
  const sameDirection = Math.sign(expected) === Math.sign(total);
  if (formatPoints(expected) === '0.00') return `${subject} ${explain} next to none of it`;
  if (sameDirection && Math.sign(abnormal) === Math.sign(total)) {
    return `${subject} ${explain} ${formatPoints(expected)} points of that; ${formatPoints(abnormal)} remain`;
  }
  const alone = `${expected < 0 ? 'a fall' : 'a rise'} of ${formatPoints(expected)}%`;
  const side = abnormal < 0 ? 'below' : 'above';
  return `${subject} alone would mean ${alone}, so it ended ${formatPoints(abnormal)} points ${side} that`;
}

function againstNoise(p: number): string {
  if (p < 0.001) return 'far outside that noise';
  if (p < 0.05) return 'outside that noise';
  return 'not distinguishable from that noise';
}

const CORRECTED: Record<Correction, string> = {
  none: '',
  holm: ', corrected by Holm for many stocks',
  'benjamini-hochberg': ', corrected by Benjamini and Hochberg for many stocks',
};

function evidence(security: SecurityResult, { car, p }: Told, correction: Correction): string | null {
  if (car.t === null || p === null || car.standardError === null) return null;
  return (
    `Judged by ${security.estimationDays} earlier trading days, such a forecast has a standard error of ` +
    `${formatPoints(car.standardError)} points: ${formatPercent(car.car)} is ${againstNoise(p)} ` +
    `(t = ${formatNumber(car.t, 2)}, p = ${formatPValue(p)}${CORRECTED[correction]}).`
  );
}

/** What the security did: on one day its return, over more days the sum of its daily returns. */
function move(study: Study, security: SecurityResult, { totals }: Told): string {
  const { shown, returns } = study.spec;
  const kind = returns === 'log' ? ' (log return)' : '';
  if (shown[0] === shown[1]) {
    return `${security.name} ${moved(totals.return)}${kind} on ${formatDate(totals.firstDate)}.`;
  }
  const dates = `${formatDate(totals.firstDate)} to ${formatDate(totals.lastDate)}`;
  return `${security.name}’s daily returns of ${dates}, days ${formatWindow(shown)}, add up to ${formatPercent(totals.return)}${kind}.`;
}

/**
 * The sentences at the top of a study, told by one security: what it did over the shown window, what the model
 * explains, what remains, and whether that is distinguishable from noise. Says why where that cannot be computed.
 */
export function studyHeadline(study: Study, ticker: string): Headline {
  const security = study.securities.find((candidate) => candidate.ticker === ticker) ?? study.securities[0];
  if (!security) return { move: 'No security is selected.', explanation: null, evidence: null };
  const told = toldWindow(study, security);
  const days = formatWindow(study.spec.shown);
  if (!told) {
    const reason =
      (security.problem && `${withRealMinus(security.problem.message)}.`) ??
      `It has no return on these days.`;
    return { move: `${security.name} cannot be judged on day ${days}.`, explanation: null, evidence: reason };
  }
  return {
    move: move(study, security, told),
    explanation: `${explanation(told, study.spec.model)}.`,
    evidence: evidence(security, told, study.spec.correction),
  };
}
