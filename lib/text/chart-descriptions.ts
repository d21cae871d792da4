import type { SecurityResult, Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import { formatPStatement, formatSignedPercent } from './numbers';
import { formatEventDay, formatWindow } from './windows';

/** One security's day in the cumulative chart, as its tooltip and the live region say it. */
export function describeCumulativeDay(security: SecurityResult, eventDay: number): string {
  const point = security.path.find((candidate) => candidate.eventDay === eventDay);
  const day = security.days.find((candidate) => candidate.eventDay === eventDay);
  if (!point || !day) return `${security.name}: nothing stored on day ${formatEventDay(eventDay)}.`;
  const when = `day ${formatEventDay(eventDay)}, ${formatDate(day.date, 'short')}`;
  if (point.car === null) return `${security.name}, ${when}: no trade.`;
  const interval =
    point.lower === null || point.upper === null
      ? ''
      : `, 95% interval ${formatSignedPercent(point.lower)} to ${formatSignedPercent(point.upper)}`;
  return `${security.name}, ${when}: cumulative ${formatSignedPercent(point.car)}${interval}; that day ${formatSignedPercent(day.abnormal)}.`;
}

/** One security's day 0, as the ranking's tooltip and the live region say it. */
export function describeDayZero(security: SecurityResult): string {
  const day = security.days.find((candidate) => candidate.eventDay === 0);
  if (!day || day.abnormal === null) {
    return `${security.name}: ${security.problem?.message ?? 'no return on day 0'}.`;
  }
  const test = day.p === null ? '' : `, ${formatPStatement(day.p)}`;
  const interval =
    day.lower === null || day.upper === null
      ? ''
      : `, 95% interval ${formatSignedPercent(day.lower)} to ${formatSignedPercent(day.upper)}`;
  return `${security.name}: abnormal return ${formatSignedPercent(day.abnormal)}${interval}${test}.`;
}

/** The cumulative chart in words: every line's last value, lowest first. */
export function describeCumulativeChart(study: Study): string {
  const ends = study.securities.flatMap((security) => {
    const last = security.path.findLast((point) => point.car !== null);
    return last?.car == null ? [] : [{ name: security.name, car: last.car }];
  });
  ends.sort((first, second) => first.car - second.car);
  const list = ends.map(({ name, car }) => `${name} ${formatSignedPercent(car)}`).join(', ');
  return `Lines of cumulative abnormal return over days ${formatWindow(study.spec.window)}. On the last day, lowest first: ${list}. The results table below holds the numbers.`;
}

/** The ranking in words: every security's day 0, lowest first. */
export function describeRanking(study: Study): string {
  const sentences = study.securities
    .flatMap((security) => {
      const abnormal = security.days.find((day) => day.eventDay === 0)?.abnormal;
      return abnormal == null ? [] : [{ name: security.name, abnormal }];
    })
    .sort((first, second) => first.abnormal - second.abnormal)
    .map(({ name, abnormal }) => `${name} ${formatSignedPercent(abnormal)}`);
  return `Abnormal returns on day 0 with 95% intervals, lowest first: ${sentences.join(', ')}.`;
}
