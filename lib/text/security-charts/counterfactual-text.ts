import type { IndexedDay } from '@/lib/chart-math/indexed-prices';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { explainerOf } from '../explainer';
import { formatNumber } from '../numbers';
import type { Translator } from '../translator';
import { formatEventDay } from '../windows';
import { dayText } from './day-text';

const lastWhole = (days: readonly IndexedDay[]) =>
  days.findLast((day) => day.security !== null && day.counterfactual !== null);

function valuesOf(study: Study, security: SecurityResult, day: IndexedDay) {
  return {
    name: security.name,
    value: formatNumber(day.security, 1),
    benchmark: study.benchmark.ticker,
    market: formatNumber(day.benchmark, 1),
    model: explainerOf(study.spec.model),
    expected: formatNumber(day.counterfactual, 1),
  };
}

/** The finding of the counterfactual chart: where the price stood, and where without the news. */
export function counterfactualTitle(
  t: Translator,
  study: Study,
  security: SecurityResult,
  days: readonly IndexedDay[],
): string {
  const last = lastWhole(days);
  if (!last || last.eventDay < 0) {
    return t('securityCharts.counterfactual.titleMissing', {
      name: security.name,
      benchmark: study.benchmark.ticker,
    });
  }
  return t('securityCharts.counterfactual.title', {
    ...valuesOf(study, security, last),
    day: formatEventDay(last.eventDay),
  });
}

/** One day of the counterfactual chart as the live region says it. */
export function counterfactualSpoken(
  t: Translator,
  study: Study,
  security: SecurityResult,
  day: IndexedDay,
): string {
  const when =
    day.date === null ? t('securityCharts.counterfactual.base') : dayText(t, day.eventDay, day.date);
  if (day.security === null) return t('securityCharts.noTrade', { name: security.name, when });
  return t('securityCharts.counterfactual.spoken', { ...valuesOf(study, security, day), when });
}

/** The counterfactual chart in words: where its lines end. */
export function counterfactualDescription(
  t: Translator,
  study: Study,
  security: SecurityResult,
  days: readonly IndexedDay[],
): string {
  const last = lastWhole(days);
  if (!last) return counterfactualTitle(t, study, security, days);
  return t('securityCharts.counterfactual.description', valuesOf(study, security, last));
}
