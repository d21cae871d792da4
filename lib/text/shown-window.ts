import type { Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import type { Translator } from './translator';
import { formatWindow } from './windows';

/** When the shown window was, as a sentence begins: "On 27 Jan", "Over days −1 to +1 (24 Jan to 28 Jan)". */
export function whenShown(t: Translator, { spec, benchmark }: Pick<Study, 'spec' | 'benchmark'>): string {
  const [from, to] = spec.shown;
  const dates = benchmark.days
    .filter(({ eventDay }) => eventDay >= from && eventDay <= to)
    .map(({ date }) => formatDate(t, date, 'day'));
  const [first, last] = [dates[0], dates.at(-1)];
  const days = formatWindow(t, spec.shown);
  if (!first || !last) return t('studyCharts.when.bareDay', { days });
  if (from === to) return t('studyCharts.when.day', { date: first });
  return t('studyCharts.when.days', { days, from: first, to: last });
}
