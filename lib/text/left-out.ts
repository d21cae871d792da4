import type { Study } from '@/lib/event-study/study';
import { problemText } from './problem-text';
import type { Translator } from './translator';

/** Which securities a chart cannot show, each with its reason; null where it shows all. */
export function leftOut(t: Translator, study: Study): string | null {
  const reasons = study.securities.flatMap(({ ticker, days, problem }) =>
    problem && days.length === 0 ? [problemText(t, problem, ticker)] : [],
  );
  return reasons.length === 0
    ? null
    : t('studyCharts.leftOut', { reasons: reasons.join(t('common.semicolon')) });
}
