import type { Study } from '@/lib/event-study/study';
import { formatDate } from './dates';
import { formatWindow } from './windows';

/** When the shown window was, as a sentence begins: "On 27 Jan", "Over days −1 to +1 (24 Jan to 28 Jan)". */
export function whenShown({ spec, benchmark }: Pick<Study, 'spec' | 'benchmark'>): string {
  const [from, to] = spec.shown;
  const dates = benchmark.days
    .filter(({ eventDay }) => eventDay >= from && eventDay <= to)
    .map(({ date }) => formatDate(date, 'day'));
  const days = formatWindow(spec.shown);
  if (from === to) return dates[0] ? `On ${dates[0]}` : `On day ${days}`;
  return `Over days ${days} (${dates[0]} to ${dates.at(-1)})`;
}
