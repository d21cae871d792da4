import { formatDate } from '../dates';
import type { Translator } from '../translator';
import { formatEventDay } from '../windows';

/** A day as the charts of one security say it: "day +1, Tue 28 Jan 2025". */
export function dayText(t: Translator, eventDay: number, date: string): string {
  return t('securityCharts.when', { day: formatEventDay(eventDay), date: formatDate(t, date, 'short') });
}
