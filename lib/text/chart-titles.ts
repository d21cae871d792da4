import { isBeyondNoise, rankedSecurities, rankWindow } from '@/lib/chart-math/window-ranking';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import { explainerOf, isOwnBenchmark, usesBenchmark } from './explainer';
import { formatPoints } from './numbers';
import { whenShown } from './shown-window';
import { sideOf } from './side-of';
import type { Translator } from './translator';
import { formatEventDay, formatWindow } from './windows';

/** The finding of the cumulative chart, told by one security's last day. */
export function cumulativeTitle(t: Translator, study: Study, security: SecurityResult | undefined): string {
  if (security && isOwnBenchmark(study, security.ticker)) {
    return t('studyCharts.cumulative.titleBenchmark', { name: security.name });
  }
  const last = security?.path.findLast((point) => point.car !== null);
  if (!security || last?.car == null) return t('studyCharts.cumulative.titleMissing');
  const inside = last.lower !== null && last.upper !== null && last.lower <= 0 && last.upper >= 0;
  return t('studyCharts.cumulative.title', {
    day: formatEventDay(last.eventDay),
    name: security.name,
    points: formatPoints(last.car),
    side: sideOf(last.car),
    model: explainerOf(study.spec.model),
    noise: inside ? 'within' : 'beyond',
  });
}

/** The cumulative chart's measure and method. */
export function cumulativeSubtitle(t: Translator, study: Study): string {
  const days = formatWindow(t, study.spec.window);
  return t('studyCharts.cumulative.subtitle', { days, method: methodLine(t, study) });
}

/** The finding of the ranking: how many securities moved beyond their own noise, and which way. */
export function rankingTitle(t: Translator, study: Study): string {
  const tested = rankedSecurities(study).filter(({ p }) => p !== null);
  const beyond = tested.filter(isBeyondNoise);
  const down = beyond.filter(({ car }) => car.car < 0).length;
  const when = whenShown(t, study);
  if (tested.length === 0) {
    const isOwn = study.securities.some(({ ticker }) => isOwnBenchmark(study, ticker));
    return isOwn
      ? t('studyCharts.cumulative.titleBenchmark', { name: study.benchmark.name })
      : t('studyCharts.ranking.untested', { when });
  }
  if (tested.length === 1) return t('studyCharts.ranking.one', { when, beyond: beyond.length });
  if (beyond.length === 0) return t('studyCharts.ranking.none', { when, tested: tested.length });
  return t('studyCharts.ranking.some', {
    when,
    beyond: beyond.length,
    tested: tested.length,
    down,
    up: beyond.length - down,
  });
}

/** Whether a study's shown window is one day or several, for messages to choose their words. */
export function spanOf({ spec }: Pick<Study, 'spec'>): 'day' | 'days' {
  return spec.shown[0] === spec.shown[1] ? 'day' : 'days';
}

/** The ranking's measure, and how to read its marks. */
export function rankingSubtitle(t: Translator, study: Study): string {
  const { spec } = study;
  const hasAverages = rankWindow(study).some(({ average }) => average !== null);
  return t('studyCharts.ranking.subtitle', {
    span: spanOf(study),
    days: formatWindow(t, spec.shown),
    averages: hasAverages ? 'yes' : 'no',
    correction: spec.correction.replace('-', ''),
  });
}

/** Model, benchmark, returns and estimation window, as every chart's subtitle ends. */
export function methodLine(t: Translator, { spec }: Pick<Study, 'spec'>): string {
  return t('studyCharts.method', {
    model: t(`models.${spec.model}`),
    market: usesBenchmark(spec.model) ? 'yes' : 'no',
    benchmark: spec.benchmark,
    returns: spec.returns,
    days: formatWindow(t, spec.estimation),
  });
}

/** Where a chart's numbers come from. */
export function sourceLine(t: Translator, { data }: Pick<Study, 'data'>): string {
  return t('studyCharts.source', {
    sources: data.sources.join(t('common.semicolon')),
    date: formatDate(t, data.lastPriceDate),
  });
}
