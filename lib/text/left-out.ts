import type { Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import { problemText } from './problem-text';
import type { Translator } from './translator';
import { formatEventDay } from './windows';

/** Which securities a chart cannot show, each with its reason; null where it shows all. */
function securitiesLeftOut(t: Translator, study: Study): string | null {
  const reasons = study.securities.flatMap(({ ticker, days, problem }) =>
    problem && days.length === 0 ? [problemText(t, problem, ticker)] : [],
  );
  if (reasons.length === 0) return null;
  return t('studyCharts.leftOut', { reasons: reasons.join(t('common.semicolon')) });
}

/** Where the stored prices end inside the event window; null where they reach its last day. */
function daysLeftOut(t: Translator, { benchmark, spec }: Study): string | null {
  const last = benchmark.days.at(-1);
  if (!last || last.eventDay >= spec.window[1]) return null;
  return t('studyCharts.pricesEnd', {
    day: formatEventDay(last.eventDay),
    date: formatDate(t, last.date),
    to: formatEventDay(spec.window[1]),
  });
}

/** What a chart cannot show of its study, securities and days, each with the reason; null where it shows all. */
export function leftOut(t: Translator, study: Study): string | null {
  const parts = [securitiesLeftOut(t, study), daysLeftOut(t, study)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}
