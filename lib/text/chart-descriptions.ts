import { type RankedSecurity, rankedSecurities } from '@/lib/chart-math/window-ranking';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { spanOf } from './chart-titles';
import { formatDate } from './dates';
import { formatPStatement, formatSignedPercent } from './numbers';
import type { Translator } from './translator';
import { formatEventDay, formatWindow } from './windows';

/** The bounds of a 95 % interval as messages take them. */
function boundsOf({ lower, upper }: { lower: number | null; upper: number | null }) {
  return {
    bounds: lower === null || upper === null ? 'no' : 'yes',
    lower: formatSignedPercent(lower),
    upper: formatSignedPercent(upper),
  };
}

/** One security's day in the cumulative chart, as its tooltip and the live region say it. */
export function describeCumulativeDay(t: Translator, security: SecurityResult, eventDay: number): string {
  const point = security.path.find((candidate) => candidate.eventDay === eventDay);
  const day = security.days.find((candidate) => candidate.eventDay === eventDay);
  const named = { name: security.name, day: formatEventDay(eventDay) };
  if (!point || !day) return t('studyCharts.cumulative.nothing', named);
  const dated = { ...named, date: formatDate(t, day.date, 'short') };
  if (point.car === null) return t('studyCharts.cumulative.noTrade', dated);
  return t('studyCharts.cumulative.spoken', {
    ...dated,
    car: formatSignedPercent(point.car),
    ...boundsOf(point),
    abnormal: formatSignedPercent(day.abnormal),
  });
}

/** One security's shown window, as the ranking's tooltip and the live region say it. */
export function describeWindow(t: Translator, { security, car, p }: RankedSecurity): string {
  return t('studyCharts.ranking.spoken', {
    name: security.name,
    car: formatSignedPercent(car.car),
    ...boundsOf(car),
    tested: p === null ? 'no' : 'yes',
    p: p === null ? '' : formatPStatement(p),
  });
}

/** Securities with their returns, lowest first. */
function listed(t: Translator, entries: readonly { name: string; car: number }[]): string {
  return entries
    .toSorted((first, second) => first.car - second.car)
    .map(({ name, car }) => t('studyCharts.cumulative.entry', { name, car: formatSignedPercent(car) }))
    .join(t('common.comma'));
}

/** The cumulative chart in words: every line's last value, lowest first. */
export function describeCumulativeChart(t: Translator, study: Study): string {
  const ends = study.securities.flatMap(({ name, path }) => {
    const last = path.findLast((point) => point.car !== null);
    return last?.car == null ? [] : [{ name, car: last.car }];
  });
  return t('studyCharts.cumulative.description', {
    days: formatWindow(t, study.spec.window),
    list: listed(t, ends),
  });
}

/** The ranking in words: every security's shown window, lowest first. */
export function describeRanking(t: Translator, study: Study): string {
  const ranked = rankedSecurities(study).map(({ security, car }) => ({ name: security.name, car: car.car }));
  return t('studyCharts.ranking.description', {
    span: spanOf(study),
    days: formatWindow(t, study.spec.shown),
    list: listed(t, ranked),
  });
}
