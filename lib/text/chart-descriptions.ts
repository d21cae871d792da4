import { type RankedSecurity, rankedSecurities } from '@/lib/chart-math/window-ranking';
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

/** One security's shown window, as the ranking's tooltip and the live region say it. */
export function describeWindow({ security, car, p }: RankedSecurity): string {
  const test = p === null ? '' : `, ${formatPStatement(p)}`;
  const interval =
    car.lower === null || car.upper === null
      ? ''
      : `, 95% interval ${formatSignedPercent(car.lower)} to ${formatSignedPercent(car.upper)}`;
  return `${security.name}: abnormal return ${formatSignedPercent(car.car)}${interval}${test}.`;
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

/** The ranking in words: every security's shown window, lowest first. */
export function describeRanking(study: Study): string {
  const sentences = rankedSecurities(study)
    .sort((first, second) => first.car.car - second.car.car)
    .map(({ security, car }) => `${security.name} ${formatSignedPercent(car.car)}`);
  const { shown } = study.spec;
  const days = `${shown[0] === shown[1] ? 'on day' : 'cumulated over days'} ${formatWindow(shown)}`;
  return `Abnormal returns ${days} with 95% intervals, lowest first: ${sentences.join(', ')}.`;
}
