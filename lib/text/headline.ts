import type { DayResult, SecurityResult, Study } from '@/lib/event-study/study';
import type { ModelName } from '@/lib/event-study/study-spec';
import { formatDate } from './dates';
import { modelText } from './model-text';
import {
  formatNumber,
  formatPValue,
  formatPercent as percent,
  formatPoints as points,
  withRealMinus,
} from './numbers';

const PROTAGONIST = 'NVDA';
/** Decimals at which return, explained part and remainder add up as the results table shows them. */
const DECIMALS = 2;
const formatPoints = (fraction: number) => points(fraction, DECIMALS);
const formatPercent = (fraction: number) => percent(fraction, DECIMALS);

/** What the top of the page says: the move, what explains it and what remains, and the evidence. */
export type Headline = { move: string; explanation: string | null; evidence: string | null };

type TradedDay = DayResult & { return: number; expected: number; abnormal: number };

/** The ticker a study is told by where the reader has chosen none: Nvidia, else the first that has results. */
export function leadingTicker({ securities }: Study): string {
  const studied = securities.filter((security) => security.days.length > 0);
  const leading = studied.find((security) => security.ticker === PROTAGONIST) ?? studied[0] ?? securities[0];
  return leading?.ticker ?? '';
}

function tradedDayZero(security: SecurityResult): TradedDay | undefined {
  return security.days.find(
    (day): day is TradedDay =>
      day.eventDay === 0 && day.return !== null && day.expected !== null && day.abnormal !== null,
  );
}

function moved(fraction: number): string {
  if (formatPoints(fraction) === '0.00') return 'hardly moved';
  return `${fraction < 0 ? 'fell' : 'rose'} ${formatPoints(fraction)}%`;
}

/** What of the move is explained and what remains, in a form that is right for every pair of signs. */
function explanation({ return: total, expected, abnormal }: TradedDay, model: ModelName): string {
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

function evidence(security: SecurityResult, day: TradedDay): string | null {
  if (day.t === null || day.p === null || day.standardError === null) return null;
  return (
    `Judged by ${security.estimationDays} earlier trading days, such a forecast has a standard error of ` +
    `${formatPoints(day.standardError)} points: ${formatPercent(day.abnormal)} is ${againstNoise(day.p)} ` +
    `(t = ${formatNumber(day.t, 2)}, p = ${formatPValue(day.p)}).`
  );
}

/**
 * The sentences at the top of a study, told by one security: what it did on day 0, what the model explains,
 * what remains, and whether that is distinguishable from noise. Says why where that cannot be computed.
 */
export function studyHeadline(study: Study, ticker: string): Headline {
  const security = study.securities.find((candidate) => candidate.ticker === ticker) ?? study.securities[0];
  if (!security) return { move: 'No security is selected.', explanation: null, evidence: null };
  const day = tradedDayZero(security);
  if (!day) {
    const reason =
      (security.problem && `${withRealMinus(security.problem.message)}.`) ??
      `It has no return on ${formatDate(study.event.dayZero)}.`;
    return { move: `${security.name} cannot be judged on day 0.`, explanation: null, evidence: reason };
  }
  const kind = study.spec.returns === 'log' ? ' (log return)' : '';
  return {
    move: `${security.name} ${moved(day.return)}${kind} on ${formatDate(day.date)}.`,
    explanation: `${explanation(day, study.spec.model)}.`,
    evidence: evidence(security, day),
  };
}
